package org.focusgroupdesk.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends one notice; an attempt that fails is recorded and made again by the engine. */
@Component
class SendNotice implements JavaDelegate {

  private final NoticeStore store;
  private final Postman postman;
  private final GenevaWords geneva;

  SendNotice(NoticeStore store, Postman postman, GenevaWords geneva) {
    this.store = store;
    this.postman = postman;
    this.geneva = geneva;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Notice notice =
        store.get(Long.parseLong((String) execution.getVariable(SendNotices.NOTICE_ID)));
    if (!notice.status().equals(Notice.WAITING)) {
      return;
    }
    try {
      if (postman.send(notice)) {
        store.markSent(notice.id(), geneva.now());
      } else {
        store.keep(notice.id(), "Nobody of this audience has an e-mail address.");
      }
    } catch (RuntimeException failure) {
      store.recordFailure(notice.id(), String.valueOf(failure.getMessage()));
      throw failure;
    }
  }
}
