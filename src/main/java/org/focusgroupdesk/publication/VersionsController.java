package org.focusgroupdesk.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focusgroupdesk.migration.CaseMoves;
import org.focusgroupdesk.migration.DryRun;
import org.focusgroupdesk.rulebook.Actor;
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

/** The secretariat's pages on new versions of diagrams and the cases that run on older ones. */
@Controller
@RequestMapping("/desk/versions")
class VersionsController {

  private final CaseMoves moves;

  VersionsController(CaseMoves moves) {
    this.moves = moves;
  }

  @ModelAttribute
  void onlyForTheSecretariat(@ModelAttribute(binding = false) Visitor visitor) {
    visitor.requireSecretariat();
  }

  @GetMapping
  String versions(Model model) {
    model.addAttribute("versions", moves.newVersions());
    model.addAttribute("moves", moves.all());
    return "desk/versions";
  }

  @GetMapping("/dry-run")
  String dryRun(@RequestParam(defaultValue = "") Set<String> diagram, Model model) {
    show(moves.dryRun(diagram), model.asMap());
    return "desk/dry-run";
  }

  /** A diagram and the version that was looked at, as {@code hold-meeting:2}. */
  @PostMapping("/moves")
  ModelAndView confirm(
      @RequestParam(defaultValue = "") List<String> looked,
      @RequestParam(defaultValue = "") String remark,
      @ModelAttribute(binding = false) Visitor visitor) {
    Map<String, Integer> versions = parse(looked);
    try {
      long move = moves.confirm(versions, remark, new Actor(visitor.id(), visitor.desk()));
      return new ModelAndView("redirect:/desk/versions/moves/" + move);
    } catch (Refused refused) {
      ModelAndView again = new ModelAndView("desk/dry-run", HttpStatus.BAD_REQUEST);
      show(moves.dryRun(versions.keySet()), again.getModel());
      again.addObject("refusal", refused.getMessage());
      again.addObject("remark", remark);
      return again;
    }
  }

  private static void show(List<DryRun> runs, Map<String, Object> model) {
    model.put("runs", runs);
    model.put("movable", runs.stream().mapToLong(DryRun::movable).sum());
  }

  private static Map<String, Integer> parse(List<String> looked) {
    Map<String, Integer> versions = new LinkedHashMap<>();
    for (String one : looked) {
      String[] parts = one.split(":");
      if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      versions.put(parts[0], Integer.valueOf(parts[1]));
    }
    return versions;
  }

  @GetMapping("/moves/{number}")
  String move(@PathVariable long number, Model model) {
    model.addAttribute(
        "move",
        moves.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("cases", moves.casesOf(number));
    return "desk/move";
  }
}
