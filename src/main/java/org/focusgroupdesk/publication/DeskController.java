package org.focusgroupdesk.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focusgroupdesk.engine.ModelsInForce;
import org.focusgroupdesk.rulebook.LedgerChain;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The secretariat's pages: all cases and the waivers, the record of a case, all notices. */
@Controller
@RequestMapping("/desk")
class DeskController {

  private final CaseLines cases;
  private final CaseRecords records;
  private final OpenTasks tasks;
  private final NoticeLines notices;
  private final GenevaWords geneva;
  private final LedgerChain ledger;
  private final ModelsInForce models;

  DeskController(
      CaseLines cases,
      CaseRecords records,
      OpenTasks tasks,
      NoticeLines notices,
      GenevaWords geneva,
      LedgerChain ledger,
      ModelsInForce models) {
    this.cases = cases;
    this.records = records;
    this.tasks = tasks;
    this.notices = notices;
    this.geneva = geneva;
    this.ledger = ledger;
    this.models = models;
  }

  @ModelAttribute
  void onlyForTheSecretariat(@ModelAttribute(binding = false) Visitor visitor) {
    visitor.requireSecretariat();
  }

  @GetMapping
  String cases(Model model) {
    List<CaseLine> all = cases.all();
    Map<String, CaseRecord.Deadline> next =
        records.nextDeadlines(geneva.now()).stream()
            .collect(
                Collectors.toMap(
                    CaseRecord.Deadline::acronym, Function.identity(), (first, later) -> first));
    model.addAttribute("running", all.stream().filter(line -> !line.decided()).toList());
    model.addAttribute("decided", all.stream().filter(CaseLine::decided).toList());
    model.addAttribute("tasks", tasks.byCase());
    model.addAttribute("deadlines", next);
    model.addAttribute("entries", ledger.head().number());
    model.addAttribute("refusal", models.refusal());
    model.addAttribute("waivers", models.waivers());
    model.addAttribute("now", geneva.now().toInstant());
    return "desk/cases";
  }

  @GetMapping("/cases/{acronym}")
  String record(@PathVariable String acronym, Model model) {
    CaseRecord page =
        records.find(acronym).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", page);
    return "desk/case";
  }

  /** Whether the ledger is still what was written, looked at anew each time. */
  @GetMapping("/ledger")
  String ledger(Model model) {
    model.addAttribute("check", ledger.check());
    return "desk/ledger";
  }

  @GetMapping("/notices")
  String notices(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(name = "case", defaultValue = "") String acronym,
      Model model) {
    List<NoticeLines.NoticeLine> lines = notices.before(before, acronym);
    model.addAttribute("lines", lines);
    model.addAttribute("failing", notices.failing());
    model.addAttribute("acronym", acronym);
    if (lines.size() == NoticeLines.PAGE) {
      model.addAttribute("older", lines.get(lines.size() - 1).id());
    }
    return "desk/notices";
  }
}
