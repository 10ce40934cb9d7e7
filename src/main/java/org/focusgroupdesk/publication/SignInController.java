package org.focusgroupdesk.publication;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the sign-in form; the form itself is handled by Spring Security. */
@Controller
class SignInController {

  @GetMapping("/sign-in")
  String signIn() {
    return "sign-in";
  }
}
