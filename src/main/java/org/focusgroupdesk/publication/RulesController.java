package org.focusgroupdesk.publication;

import org.focusgroupdesk.rulebook.RuleTrace;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Trace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of all rules: the clause of each edition, and where the desk keeps the rule. */
@Controller
class RulesController {

  private final Rulebook rulebook;
  private final RuleTrace trace;

  RulesController(Rulebook rulebook, RuleTrace trace) {
    this.rulebook = rulebook;
    this.trace = trace;
  }

  @GetMapping("/rules")
  String rules(Model model) {
    model.addAttribute("rules", rulebook.rules());
    model.addAttribute("editions", rulebook.editions());
    model.addAttribute("trace", trace);
    model.addAttribute("kinds", Trace.KINDS);
    return "rules";
  }
}
