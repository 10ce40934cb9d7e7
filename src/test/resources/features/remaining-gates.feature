Feature: Further gates on the way to a focus group
  What is asked at intake, what is only a hint, and what a chair may go on without.

  @SC-102 @FG-ETM-03 @FG-TOR-07
  Scenario: In the 2024 draft a direct proposal to TSAG needs complete terms of reference at once
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2024 draft)
    And it leaves out the relation to other bodies
    When it arrives on 2025-04-28
    Then its state is RETURNED
    And finding FG-ETM-03 is "not met"
    And finding FG-TOR-07 is "not met"

  @SC-102 @FG-ETM-03 @FG-TOR-07
  Scenario: In 2016 it is taken up with a warning, and refused at approval
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    And it leaves out the relation to other bodies
    When it arrives on 2025-04-28
    Then it is on time for the TSAG meeting of 2025-05-26
    And finding FG-ETM-03 is "met"
    And finding FG-TOR-07 is "not met"
    When it passes screening by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then this is refused, citing "A.7 (2016) 2.2 p2"
    And it is not established

  @SC-103 @FG-TOR-10
  Scenario: A missing gap analysis is a hint in the 2024 draft
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it leaves out the gap analysis
    When it arrives on 2024-02-12
    Then its state is SCREENING
    And finding FG-TOR-10 is "not met"
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group

  @SC-103 @FG-TOR-10
  Scenario: In 2016 there is no such hint
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the gap analysis
    When it arrives on 2024-02-12
    Then its state is SCREENING
    And there is no finding FG-TOR-10

  @SC-104 @FG-EST-04 @FG-EST-11
  Scenario: Without market relevance the chair goes on only with a recorded reason
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it leaves out the market relevance
    When it arrives on 2024-02-12
    Then its state is SCREENING
    When the SG13 chair passes it in screening
    Then this is refused, citing "A.7 (2024 draft) 2.1 bullet 1"
    And the refusal says "may go on with a recorded reason"
    When the SG13 chair passes it in screening because "Research comes before the market here"
    Then finding FG-EST-04 is "overridden" because "Research comes before the market here", said by the SG13 chair
    When TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group
    And finding FG-EST-11 is "met"

  @SC-104 @FG-EST-04
  Scenario: In 2016 market relevance is not asked for
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the market relevance
    When it arrives on 2024-02-12
    And the SG13 chair passes it in screening
    Then this is accepted
    And there is no finding FG-EST-04

  @FG-TOR-09
  Scenario Outline: Why study groups cannot do it should be said, in both editions
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it leaves out the reasons why study groups cannot do it
    When it arrives on 2024-02-12
    And the SG13 chair passes it in screening
    Then this is refused, citing "2.2 p2"
    When the SG13 chair passes it in screening because "Everybody in SG13 knows why"
    Then finding FG-TOR-09 is "overridden" because "Everybody in SG13 knows why", said by the SG13 chair

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-TOR-11 @FG-TOR-12
  Scenario: A lifetime of more than a year is noted in 2016
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its lifetime is 24 months
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group
    And finding FG-TOR-11 is "not met"
    And its lifetime ends on 2026-03-15

  @FG-EST-06 @FG-EST-09
  Scenario Outline: A commitment that nobody signed does not count
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its supporters are
      | name              | membership    | country           | signed |
      | Switzerland       | Member State  | Switzerland       | yes    |
      | Japan             | Member State  | Japan             | yes    |
      | Hanguk Telecom    | Sector Member | Republic of Korea | yes    |
      | Amazonas Comunica | Sector Member | Brazil            | no     |
    When it arrives on 2024-02-12
    Then its state is RETURNED
    And finding FG-EST-06 says "Amazonas Comunica"
    When the proponent resubmits it with these supporters
      | name              | membership    | country           | signed |
      | Switzerland       | Member State  | Switzerland       | yes    |
      | Japan             | Member State  | Japan             | yes    |
      | Hanguk Telecom    | Sector Member | Republic of Korea | yes    |
      | Amazonas Comunica | Sector Member | Brazil            | yes    |
    Then its state is SCREENING

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-EST-02
  Scenario: A proposal that was sent back may be withdrawn
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the purpose
    When it arrives on 2024-02-12
    Then its state is RETURNED
    When the proponent withdraws it because "We think again"
    Then its state is WITHDRAWN
    And the proponent has nothing to do

  @FG-GEN-07 @FG-ESM-02
  Scenario Outline: What the chair returns may come back until the deadline
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the timetable
    When it arrives on 2024-02-12
    And the SG13 chair returns it because "The timetable is missing"
    Then its state is RETURNED
    And the proponent is asked to "Correct the proposal" by 2024-02-21 at 23:59:59 in Geneva
    When the proponent supplies the timetable and resubmits it on <day>
    Then it is <verdict> for the SG13 meeting of 2024-03-04

    Examples:
      | day        | verdict |
      | 2024-02-21 | on time |
      | 2024-02-22 | late    |

  @FG-ESM-06 @FG-GEN-08
  Scenario: A consensus against the group ends the case, with the reason
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus against it because "Question 2 can do the work"
    Then its state is NOT_ESTABLISHED
    And it is not established
    And the proponent was told that it is NOT_ESTABLISHED

  @FG-ESM-05 @FG-ESM-06
  Scenario: Without consensus it comes back at the next meeting, without a new contribution
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares no consensus because "Two members want more time"
    Then it has been CARRIED_OVER
    And it is to be decided at the SG13 meeting of 2024-07-15
    And it has never been LATE
    When TSB puts it on the agenda
    And it is 2024-07-26
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-07-26 with SG13 as parent group

  @AMB-28 @FG-TOR-11
  Scenario: The lifetime of a group that starts with its first meeting is counted from there
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And its lifetime starts with the first meeting
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post  | name       | affiliation       | membership    | country     | competence            |
      | chair | Ada Muster | Helvetia Networks | Sector Member | Switzerland | Chaired two Questions |
    And the SG13 chair announces the first meeting for 2024-06-04 to 2024-06-06 in "Geneva"
    Then its lifetime ends on 2025-06-04
