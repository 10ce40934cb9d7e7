package org.focusgroupdesk.thirdedition;

import io.cucumber.spring.CucumberContextConfiguration;
import org.focusgroupdesk.DeskTest;

/** A desk with the tables and the rulebook of three editions, from a folder. */
@CucumberContextConfiguration
@DeskTest(
    properties = {
      "desk.models=" + ThirdEdition.FOLDER,
      "spring.mail.host=localhost",
      "spring.mail.port=1",
      "features.instead-of.A7_2024D=" + ThirdEdition.KEY
    })
public class DeskOfThirdEdition {}
