package org.focusgroupdesk.browser;

import org.focusgroupdesk.CaseDriver;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A desk without cases, and somebody who sits down at the browser. */
@InBrowser
abstract class BrowserDesk {

  @LocalServerPort private int port;
  @Autowired private CaseDriver desk;

  Person person;
  Screen screen;
  Roles roles;

  @BeforeEach
  void sitDown(WebDriver browser) {
    desk.endCases();
    person = new Person(browser, port);
    screen = person.screen();
    roles = new Roles(person);
  }
}
