package org.focusgroupdesk.publication;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.focusgroupdesk.engine.SignInServices;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the ways to sign in; Spring Security handles them. */
@Controller
class SignInController {

  private final Visitors visitors;
  private final SignInServices services;
  private final boolean demo;

  SignInController(Visitors visitors, SignInServices services, Environment environment) {
    this.visitors = visitors;
    this.services = services;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/sign-in")
  String signIn(
      @RequestParam(required = false) String logout,
      Model model,
      HttpSession session,
      HttpServletResponse response) {
    if (logout != null) {
      SignInServices.left(session);
    }
    // Not a redirect: the content policy would hold it for a form sent to somebody else.
    SignInServices.next(session)
        .ifPresent(address -> response.setHeader("Refresh", "0;url=" + address));
    model.addAttribute("services", services.all());
    model.addAttribute("passwordForEverybody", services.passwordForEverybody());
    if (demo && services.passwordForEverybody()) {
      model.addAttribute("accounts", visitors.accounts());
    }
    return "sign-in";
  }
}
