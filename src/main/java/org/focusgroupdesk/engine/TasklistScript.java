package org.focusgroupdesk.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves Tasklist's script with one mistake corrected. Tasklist takes a form for faulty as soon as
 * it shows a list of fields, because the list answers "no errors" with an empty list of errors; its
 * button "Complete" would stay off for ever.
 */
@RestController
class TasklistScript {

  static final String PATH = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";
  private static final Resource ORIGINAL =
      new ClassPathResource(
          "META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js");
  private static final Pattern MISTAKE =
      Pattern.compile("!!Object\\.keys\\((\\w+)\\.errors\\)\\.length");
  private static final String CORRECTION =
      "Object.values($1.errors).some(function isError(x){"
          + "return x!==null&&typeof x===\"object\"?Object.values(x).some(isError):!!x})";

  private final byte[] script;

  TasklistScript() throws IOException {
    script = corrected(ORIGINAL.getContentAsString(StandardCharsets.UTF_8));
  }

  private static byte[] corrected(String original) {
    Matcher mistake = MISTAKE.matcher(original);
    if (!mistake.find()) {
      throw new IllegalStateException("Tasklist changed: see whether it still needs correction.");
    }
    return mistake.replaceAll(CORRECTION).getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> script() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .body(script);
  }
}
