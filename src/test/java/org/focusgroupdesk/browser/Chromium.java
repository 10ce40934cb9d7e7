package org.focusgroupdesk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/**
 * The one browser of all tests. Where Chromium or its driver is not installed, the tests are
 * skipped and say so. What the screen shows when a test fails is kept as a picture.
 */
class Chromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final ExtensionContext.Namespace SHARED =
      ExtensionContext.Namespace.create(Chromium.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)
        ? ConditionEvaluationResult.enabled("Chromium is installed.")
        : ConditionEvaluationResult.disabled(
            "Browser tests are skipped: they need "
                + BROWSER
                + " and "
                + DRIVER
                + " (Debian packages chromium and chromium-driver).");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WebDriver.class;
  }

  @Override
  public WebDriver resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return session(context).driver;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      new Screen(session(context).driver, "").photograph("failed-" + context.getDisplayName());
    }
  }

  private static Session session(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .getOrComputeIfAbsent(Session.class, key -> new Session(), Session.class);
  }

  /** Closed by JUnit after the last test. */
  private static final class Session implements AutoCloseable {

    private final Path profile;
    private final ChromeDriver driver;

    Session() {
      try {
        profile = Files.createTempDirectory("desk-browser");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ChromeOptions options = new ChromeOptions();
      options.setBinary(BROWSER.toFile());
      options.addArguments(
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-quic",
              "--no-first-run",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--window-size=1500,1300",
              "--lang=en-US",
              "--user-data-dir=" + profile));
      ChromeDriverService service =
          new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
      driver = new ChromeDriver(service, options);
      driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    }

    @Override
    public void close() {
      driver.quit();
      FileSystemUtils.deleteRecursively(profile.toFile());
    }
  }
}
