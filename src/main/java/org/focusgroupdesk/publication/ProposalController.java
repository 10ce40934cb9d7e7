package org.focusgroupdesk.publication;

import org.focusgroupdesk.establishment.Comments;
import org.focusgroupdesk.establishment.Doubts;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a proposal, and what signed-in people do there: comment, and raise a doubt. */
@Controller
@RequestMapping("/proposals/{acronym}")
class ProposalController {

  private final ProposalPages pages;
  private final Comments comments;
  private final Doubts doubts;

  ProposalController(ProposalPages pages, Comments comments, Doubts doubts) {
    this.pages = pages;
    this.comments = comments;
    this.doubts = doubts;
  }

  /** What a person has typed; kept when the request is refused. */
  record Typed(String category, String text, String reason) {

    static final Typed NOTHING = new Typed("", "", "");
  }

  @GetMapping
  String show(
      @PathVariable String acronym, @ModelAttribute(binding = false) Visitor visitor, Model model) {
    ProposalPage page = visible(acronym, visitor);
    if (page.posting() == null && page.group().established()) {
      return "redirect:/groups/" + page.group().acronym();
    }
    model.addAttribute("page", page);
    model.addAttribute("typed", Typed.NOTHING);
    return "proposal";
  }

  @PostMapping("/comments")
  ModelAndView comment(
      @PathVariable String acronym,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String text,
      @ModelAttribute(binding = false) Visitor visitor,
      RedirectAttributes redirect) {
    return act(
        acronym,
        visitor,
        redirect,
        "comment",
        new Typed(category, text, ""),
        page -> comments.add(page.group().acronym(), visitor.id(), category, text));
  }

  @PostMapping("/comments/{id}/withdraw")
  ModelAndView withdraw(
      @PathVariable String acronym,
      @PathVariable long id,
      @ModelAttribute(binding = false) Visitor visitor,
      RedirectAttributes redirect) {
    return act(
        acronym,
        visitor,
        redirect,
        "withdraw",
        Typed.NOTHING,
        page -> comments.withdraw(page.group().acronym(), id, visitor.id()));
  }

  @PostMapping("/comments/{id}/confirm")
  ModelAndView confirm(
      @PathVariable String acronym,
      @PathVariable long id,
      @ModelAttribute(binding = false) Visitor visitor,
      RedirectAttributes redirect) {
    return act(
        acronym,
        visitor,
        redirect,
        "confirm",
        Typed.NOTHING,
        page -> comments.confirm(page.group().acronym(), id, visitor.id()));
  }

  @PostMapping("/doubts")
  ModelAndView doubt(
      @PathVariable String acronym,
      @RequestParam(defaultValue = "") String reason,
      @ModelAttribute(binding = false) Visitor visitor,
      RedirectAttributes redirect) {
    return act(
        acronym,
        visitor,
        redirect,
        "doubt",
        new Typed("", "", reason),
        page -> doubts.raise(page.group().acronym(), visitor.id(), reason));
  }

  private interface Action {
    void on(ProposalPage page);
  }

  /** Does it and comes back with a message, or shows at the form why it is refused. */
  private ModelAndView act(
      String acronym,
      Visitor visitor,
      RedirectAttributes redirect,
      String form,
      Typed typed,
      Action action) {
    visitor.requireSignedIn();
    ProposalPage page = visible(acronym, visitor);
    try {
      action.on(page);
    } catch (Refused refused) {
      ModelAndView again = new ModelAndView("proposal", HttpStatus.BAD_REQUEST);
      again.addObject("page", page);
      again.addObject("typed", typed);
      again.addObject("refusedForm", form);
      again.addObject("refusal", refused.getMessage());
      return again;
    }
    redirect.addFlashAttribute("done", form);
    return new ModelAndView("redirect:/proposals/" + page.group().acronym());
  }

  private ProposalPage visible(String acronym, Visitor visitor) {
    return pages
        .find(acronym, visitor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
