package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that everybody finds in Tasklist. */
@Component
class TaskFilters {

  private final FilterService filters;
  private final TaskService tasks;
  private final Grants grants;

  TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
    this.filters = filters;
    this.tasks = tasks;
    this.grants = grants;
  }

  void createMissing() {
    create(
        "What waits for me",
        "What was asked of me or of one of my roles",
        0,
        tasks
            .createTaskQuery()
            .or()
            .taskAssigneeExpression("${currentUser()}")
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .endOr());
    create(
        "Tasks of my roles",
        "What waits for one of my roles",
        10,
        tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
    create(
        "My tasks",
        "What I claimed or was asked personally",
        20,
        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
  }

  private void create(String name, String description, int priority, TaskQuery query) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            "description",
            description,
            "priority",
            priority,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(Map.of("name", "acronym", "label", "Focus group"))));
    filters.saveFilter(filter);
    grants.everybody(Resources.FILTER, filter.getId(), Permissions.READ);
  }
}
