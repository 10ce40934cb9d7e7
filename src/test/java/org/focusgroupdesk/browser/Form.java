package org.focusgroupdesk.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A Camunda Form on the screen, filled field by field. Fields are found by their labels. */
class Form {

  private static final Duration SHORTLY = Duration.ofSeconds(2);
  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private final Screen screen;
  private final String place;

  Form(Screen screen, String place) {
    this.screen = screen;
    this.place = place;
  }

  /** The fields of a group with this heading. */
  Form in(String heading) {
    return new Form(screen, group(heading));
  }

  /** The fields of a row of a list, counted from 1; rows are added until it is there. */
  Form row(String list, int number) {
    String row = group(list) + "//div[contains(@class, 'fjs-repeat-row-container')][%d]";
    By wanted = By.xpath(row.formatted(number));
    By another = By.xpath(group(list) + "//button[contains(@class, 'fjs-repeat-render-add')]");
    screen.await(
        "for row " + number + " of " + list,
        at -> {
          if (!screen.shows(wanted) && screen.shows(another)) {
            screen.click(another);
          }
          return screen.shows(wanted) ? true : null;
        });
    return new Form(screen, row.formatted(number));
  }

  /** Takes the first row of a list away. */
  Form removeRow(String list) {
    By button = By.xpath(group(list) + "//button[contains(@class, 'fjs-repeat-row-remove')]");
    screen.click(button);
    screen.awaitGone(button);
    return this;
  }

  /** Types into a text field in place of what stands there, again if the form lost a key. */
  Form write(String label, String text) {
    screen.await(
        "for \"" + text + "\" in " + label,
        at -> {
          WebElement input = input(label);
          if (!input.getDomProperty("value").isEmpty()) {
            input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
          }
          input.sendKeys(text);
          screen.await("", SHORTLY, again -> text.equals(value(label)) ? true : null);
          leave(input);
          return screen.stays(() -> text.equals(value(label))) ? true : null;
        });
    return this;
  }

  Form date(String label, LocalDate day) {
    WebElement input = input(label);
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    input.sendKeys(AS_TYPED.format(day), Keys.ENTER);
    leave(input);
    return this;
  }

  /** Chooses the option that begins with these words from a drop-down list. */
  Form choose(String label, String option) {
    By list = By.xpath(field(label) + "//div[contains(@class, 'fjs-dropdownlist')]");
    screen.await(
        "the list of " + label,
        at -> {
          if (!screen.shows(list)) {
            screen.click(By.xpath(field(label) + "//div[contains(@class, 'fjs-input-group')]"));
          }
          return screen.stays(() -> screen.shows(list)) ? true : null;
        });
    pickFromList(label, option);
    return this;
  }

  /** Adds the option that begins with these words to the tags. */
  Form add(String label, String option) {
    screen.click(By.xpath(field(label) + "//input"));
    pickFromList(label, option);
    leave(input(label));
    return this;
  }

  private void pickFromList(String label, String option) {
    By search = By.xpath(field(label) + "//input[@placeholder='Search']");
    if (screen.shows(search)) {
      screen.see(search).sendKeys(option.strip());
    }
    screen.clickInPlace(
        By.xpath(
            field(label)
                + "//div[contains(@class, 'fjs-dropdownlist-item')]"
                + "[starts-with(normalize-space(), \"%s\")]".formatted(option)));
  }

  /** Ticks a box of a checklist, or picks the answer to a question, by its words. */
  Form tick(String label, String option) {
    screen.click(By.xpath(field(label) + "//label[starts-with(., \"%s\")]".formatted(option)));
    return this;
  }

  /** Ticks a box that stands for itself. */
  Form set(String label) {
    By box = By.xpath(field(label) + "//input[@type='checkbox']");
    screen.click(box);
    return this;
  }

  /** What stands in a text field. */
  String value(String label) {
    return input(label).getDomProperty("value");
  }

  boolean has(String label) {
    return screen.shows(By.xpath(field(label)));
  }

  private WebElement input(String label) {
    WebElement input = screen.see(By.xpath(field(label) + "//*[self::input or self::textarea]"));
    screen.middle(input);
    return input;
  }

  private static void leave(WebElement input) {
    input.sendKeys(Keys.TAB);
  }

  private String group(String heading) {
    return place + "//*[@role='group'][label[text()[normalize-space()=\"%s\"]]]".formatted(heading);
  }

  private String field(String label) {
    return place
        + "//label[text()[normalize-space()=\"%s\"]]".formatted(label)
        + "/ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]";
  }
}
