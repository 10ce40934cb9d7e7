package org.focusgroupdesk.publication;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages anybody may read: overview, groups and meetings. */
@Controller
class PublicController {

  private final CaseLines cases;
  private final GroupPages groups;
  private final MeetingPages meetings;
  private final GenevaWords geneva;

  PublicController(CaseLines cases, GroupPages groups, MeetingPages meetings, GenevaWords geneva) {
    this.cases = cases;
    this.groups = groups;
    this.meetings = meetings;
    this.geneva = geneva;
  }

  @GetMapping("/")
  String overview(@ModelAttribute(binding = false) Visitor visitor, Model model) {
    List<CaseLine> lines = cases.visibleTo(visitor);
    model.addAttribute("open", lines.stream().filter(CaseLine::openForComment).toList());
    model.addAttribute(
        "considered",
        lines.stream().filter(line -> !line.openForComment() && !line.decided()).toList());
    model.addAttribute(
        "running", lines.stream().filter(line -> line.established() && !line.ended()).toList());
    model.addAttribute(
        "ended",
        lines.stream()
            .filter(line -> line.decided() && (!line.established() || line.ended()))
            .toList());
    return "overview";
  }

  @GetMapping("/proposals")
  String proposals() {
    return "redirect:/";
  }

  @GetMapping("/groups")
  String groups(Model model) {
    List<CaseLine> established = cases.established();
    model.addAttribute("running", established.stream().filter(line -> !line.ended()).toList());
    model.addAttribute("ended", established.stream().filter(CaseLine::ended).toList());
    return "groups";
  }

  @GetMapping("/groups/{acronym}")
  String group(@PathVariable String acronym, Model model) {
    GroupPage page =
        groups.find(acronym).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", page);
    return "group";
  }

  @GetMapping("/meetings")
  String meetings(Model model) {
    List<MeetingPages.Meeting> upcoming = meetings.upcoming(geneva.today());
    model.addAttribute("upcoming", upcoming);
    model.addAttribute("days", meetings.contributionDays(upcoming, geneva.today()));
    model.addAttribute("past", meetings.past(geneva.today()));
    model.addAttribute("changes", meetings.changes());
    return "meetings";
  }
}
