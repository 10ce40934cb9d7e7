package org.focusgroupdesk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.focusgroupdesk.DeskTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that uses the running desk through Chromium. Timers fire by themselves, as the job
 * executor runs. All such tests share one desk and one browser; each ends the cases of the one
 * before.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DeskTest(
    properties = {
      "camunda.bpm.job-execution.enabled=true",
      "logging.level.org.openqa.selenium=error"
    })
@ExtendWith(Chromium.class)
@interface InBrowser {}
