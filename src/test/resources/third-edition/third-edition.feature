Feature: A further edition is rows and clauses, and no Java
  A fictitious edition like that of 2024, but with 15 days for contributions, five supporters and
  eight weeks for comments. It stands in the tables and in the rulebook of a folder of models.

  Scenario: A contribution arrives 15 days before the meeting
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    When it arrives on 2024-02-18 at 23:59:59 in Geneva
    Then it is on time for the SG13 meeting of 2024-03-04
    And the deadline for contributions is 2024-02-18
    And finding FG-ESM-02 is "met" with deadline 2024-02-18

  Scenario: The day after is late
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    When it arrives on 2024-02-19 at 00:00:00 in Geneva
    Then it is late for the SG13 meeting of 2024-03-04

  Scenario: TSAG counts the same 15 days
    Given TSAG meets from 2024-05-13 to 2024-05-17
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2030 fiction)
    When it arrives on 2024-04-28 at 23:59:59 in Geneva
    Then it is on time for the TSAG meeting of 2024-05-13

  Scenario: Five supporters are enough
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    And its supporters are
      | name        | membership   | country     | study group |
      | Switzerland | Member State | Switzerland |             |
      | Japan       | Member State | Japan       |             |
      | Kenya       | Member State | Kenya       |             |
      | Maple Labs  | Associate    | Canada      | SG13        |
      | Finland     | Member State | Finland     |             |
    When it arrives on 2024-02-12
    Then its state is SCREENING
    And finding FG-EST-06 is "met"
    And finding FG-EST-06 says "5 valid, 5 are needed"

  Scenario: Four supporters are one too few
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    And its supporters are
      | name        | membership   | country     |
      | Switzerland | Member State | Switzerland |
      | Japan       | Member State | Japan       |
      | Kenya       | Member State | Kenya       |
      | Finland     | Member State | Finland     |
    When it arrives on 2024-02-12
    Then its state is RETURNED
    And finding FG-EST-06 is "not met"
    And finding FG-EST-06 says "4 valid, 5 are needed"
    And finding FG-EST-08 says "5 from different countries are needed"

  Scenario: Members have 56 days for their comments
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    Then the deadline for comments is 2024-04-01
    When it is 2024-04-01 at 23:59:59 in Geneva
    Then its state is COMMENT_PERIOD
    When it is 2024-04-02 at 00:00:00 in Geneva
    Then its state is READY
    When the SG13 chair decides to establish it
    Then it is established on 2024-04-02 with SG13 as parent group

  Scenario: An objection on the fifty-sixth day blocks, one on the day after does not
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-04-01 at 23:59:59 in Geneva
    And a member of SG13 sends an objection: "The scope is too wide"
    Then the last comment is in time and blocks
    And finding FG-EBS-08 is "met" with deadline 2024-04-01

  Scenario: The other editions are as they were
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-21 at 23:59:59 in Geneva
    Then it is on time for the SG13 meeting of 2024-03-04
    And the deadline for contributions is set by FG-ESM-02, citing "A.7 (2016) 2.1.1.1"

  Scenario: Its clauses are cited
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2030 fiction)
    When it arrives on 2024-02-12
    Then the deadline for contributions is set by FG-ESM-02, citing "A.7 (2030 fiction) 2.1.1.1"

  Scenario: All three side by side
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it path is "correspondence"
    And in it postedOn is "2024-02-05"
    And in it mailedOn is "2024-02-05"
    And in it these supporters are
      | name        | membership   | country     |
      | Switzerland | Member State | Switzerland |
      | Japan       | Member State | Japan       |
      | Kenya       | Member State | Kenya       |
      | Finland     | Member State | Finland     |
    When the editions are laid side by side
    Then under A.7 (2016) "End of the comment period" of "Dates" is 2024-03-04
    And under A.7 (2030 fiction) "End of the comment period" of "Dates" is 2024-04-01
    And under A.7 (2016) "Number of supporters" of "At submission" is "kept"
    And under A.7 (2030 fiction) "Number of supporters" of "At submission" is "bars"
    And the outcome differs in "Number of supporters" of "At submission"
