package org.focusgroupdesk.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.task.TaskQuery;
import org.focusgroupdesk.tryout.HttpPerson;

/** A person who looks at a stored list: how many tasks, and the first page, newest first. */
final class ListReader {

  private static final int PAGE = 15;

  private final ProcessEngine engine;
  private final People people;
  private final String person;
  private final int port;
  private final long tasks;
  private final String anyTask;
  private int changes;
  private HttpPerson browser;

  ListReader(Desk desk, String person) {
    this.engine = desk.engine();
    this.people = new People(engine);
    this.person = person;
    this.port = desk.port();
    this.anyTask = engine.getTaskService().createTaskQuery().listPage(0, 1).get(0).getId();
    this.tasks = engine.getTaskService().createTaskQuery().taskCandidateGroup(person).count();
  }

  /** In Tasklist: processor time of the server for its requests. */
  long inTasklist(String list, int times) {
    // The web applications find the engine by its name, which both desks share.
    ProcessEngines.registerProcessEngine(engine);
    if (browser == null) {
      browser = HttpPerson.signedIn(port, person);
    }
    URI page =
        URI.create(
            "http://localhost:%d/camunda/api/engine/engine/default/filter/%s/list?firstResult=0&maxResults=%d"
                .formatted(port, id(list), PAGE));
    long before = Cpu.nanosOfThreads("http-nio-");
    for (int time = 0; time < times; time++) {
      changeSomething();
      HttpResponse<String> answer =
          browser
              .send(
                  HttpRequest.newBuilder(page)
                      .header("Content-Type", "application/json")
                      .header("Accept", "application/hal+json")
                      .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                      .POST(
                          BodyPublishers.ofString(
                              "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}")));
      if (!answer.body().contains("\"count\":" + tasks + "}")) {
        throw new IllegalStateException("Tasklist got another answer: " + answer.statusCode());
      }
    }
    return Cpu.nanosOfThreads("http-nio-") - before;
  }

  /** Through the engine's API: processor time of the queries alone. */
  long inEngine(String list, int times) {
    FilterService filters = engine.getFilterService();
    String id = id(list);
    long nanos = 0;
    for (int time = 0; time < times; time++) {
      changeSomething();
      people.signIn(person);
      long before = Cpu.nanosOfThread();
      TaskQuery newestFirst =
          engine.getTaskService().createTaskQuery().orderByTaskCreateTime().desc();
      check(filters.count(id, newestFirst));
      filters.listPage(id, newestFirst, 0, PAGE);
      nanos += Cpu.nanosOfThread() - before;
      people.signOut();
    }
    return nanos;
  }

  /** Work goes on meanwhile; the database would answer the same question from memory otherwise. */
  private void changeSomething() {
    engine.getTaskService().setPriority(anyTask, ++changes);
  }

  private void check(long count) {
    if (count != tasks) {
      throw new IllegalStateException(person + " has " + count + " tasks instead of " + tasks);
    }
  }

  private String id(String list) {
    return engine
        .getFilterService()
        .createTaskFilterQuery()
        .filterName(list)
        .singleResult()
        .getId();
  }
}
