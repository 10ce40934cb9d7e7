package org.focusgroupdesk.evidence;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands out evidence packs to the secretariat; what there is no evidence of is not found. */
@Controller
@RequestMapping("/desk/cases/{acronym}/evidence")
class EvidenceController {

  private static final String FORM = ".{form:pdf|json}";

  private final EvidenceReader evidence;
  private final EvidenceFiles files;

  EvidenceController(EvidenceReader evidence, EvidenceFiles files) {
    this.evidence = evidence;
    this.files = files;
  }

  /** Of the whole life, the establishment or the closure. */
  @GetMapping("/{part:life|establishment|closure}" + FORM)
  ResponseEntity<byte[]> part(
      @PathVariable String acronym, @PathVariable String part, @PathVariable String form) {
    return answer(acronym, part, 0, form);
  }

  /** Of one run of a procedure. */
  @GetMapping("/procedure-{run:\\d{1,18}}" + FORM)
  ResponseEntity<byte[]> procedure(
      @PathVariable String acronym, @PathVariable long run, @PathVariable String form) {
    return answer(acronym, Part.PROCEDURE, run, form);
  }

  private ResponseEntity<byte[]> answer(String acronym, String part, long run, String form) {
    Evidence found =
        evidence
            .find(acronym, part, run)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean pdf = form.equals("pdf");
    String name =
        found.group().acronym()
            + "-evidence-"
            + (run == 0 ? part : found.about().kind() + "-" + run)
            + "."
            + form;
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(pdf ? files.pdf(found) : files.json(found));
  }
}
