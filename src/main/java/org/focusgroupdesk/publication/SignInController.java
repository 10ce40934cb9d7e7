package org.focusgroupdesk.publication;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the sign-in form; the form itself is handled by Spring Security. */
@Controller
class SignInController {

  private final Visitors visitors;
  private final boolean demo;

  SignInController(Visitors visitors, Environment environment) {
    this.visitors = visitors;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/sign-in")
  String signIn(Model model) {
    if (demo) {
      model.addAttribute("accounts", visitors.accounts());
    }
    return "sign-in";
  }
}
