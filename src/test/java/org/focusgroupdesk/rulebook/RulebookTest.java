package org.focusgroupdesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

  private final Rulebook rulebook = new Rulebook();

  @Test
  void holds_all_rules() {
    assertThat(rulebook.rules()).hasSize(177);
  }

  @Test
  void does_not_know_a_rule_that_is_none() {
    assertThatThrownBy(() -> rulebook.rule("FG-EBS-99")).hasMessageContaining("FG-EBS-99");
  }

  @ParameterizedTest
  @CsvSource({
    "FG-EBS-08, A7_2016, A.7 (2016) 2.1.1.2 p2",
    "FG-ESM-02, A7_2024D, 'A.7 (2024 draft) 2.1.1.1 p1 (via A.1 3.1, esp. 3.1.9)'",
    "FG-RTE-15, A7_2016, Res 22 resolves 1 f)",
    "FG-EST-10, A7_2016, 'A.7 (2016), no such rule'"
  })
  void cites_the_clause_of_the_edition(String rule, String edition, String citation) {
    assertThat(rulebook.clause(rule, edition)).isEqualTo(citation);
  }

  @ParameterizedTest
  @CsvSource({
    "FG-EBS-10, false, true",
    "FG-EBS-10, true, false",
    "FG-ETM-05, true, true",
    "FG-ETM-05, false, false",
    "FG-EST-06, true, true",
    "FG-EST-06, false, true"
  })
  void knows_whom_a_rule_binds(String rule, boolean tsag, boolean binds) {
    assertThat(rulebook.rule(rule).binds(tsag)).isEqualTo(binds);
  }
}
