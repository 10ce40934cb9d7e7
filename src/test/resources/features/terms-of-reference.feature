Feature: Only the parent group changes the terms of reference of a focus group
  Clause 2.2 of Recommendation ITU-T A.7: by a written contribution, after discussion with the other
  study groups concerned, by consensus at a meeting of the parent group.

  @SC-52 @FG-TOR-13
  Scenario Outline: The focus group adopts changed terms of reference itself
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-05-15
    And the chair of FG-EX starts "Change the terms of reference"
    And the chair of FG-EX says that the focus group has adopted
      | scope | Everything that harvests energy |
    Then the last "Change the terms of reference" is REFUSED_SELF_CHANGE
    And finding FG-TOR-13 is "not met" citing "<clause>"
    And finding FG-TOR-13 says "written contribution"
    And the scope in force is "Networks that live on the energy around them"
    And there is 1 version of the terms of reference
    And the chair of FG-EX was told in "Change the terms of reference" that it is REFUSED_SELF_CHANGE, under FG-TOR-13

    Examples:
      | edition          | clause                  |
      | A.7 (2016)       | A.7 (2016) 2.2 p4       |
      | A.7 (2024 draft) | A.7 (2024 draft) 2.2 p5 |

  @SC-53 @FG-TOR-14 @FG-TOR-15 @FG-TOR-16
  Scenario Outline: A change that touches SG21 is discussed with SG21 before it is approved
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change that touches SG21
      | scope | Everything that harvests energy, also for video |
    Then the last "Change the terms of reference" is LODGED
    And the deadline for the request is 2024-07-03, until 2024-07-03T21:59:59Z
    And finding FG-TOR-14 is "met" with deadline 2024-07-03
    When the SG13 chair has SG21 heard on the change
    Then the last "Change the terms of reference" is DISCUSSING_WITH_SGS
    And the SG21 chair is asked to "State the view of your group" by 2024-06-17 at 23:59:59 in Geneva
    And the SG21 chair was told in "Change the terms of reference" that it is DISCUSSING_WITH_SGS, under FG-TOR-16
    When it is 2024-06-18
    Then finding FG-TOR-16 is "not met"
    When TSB puts the change on the agenda
    And it is 2024-07-15
    And the SG13 chair declares consensus to change the terms of reference
    Then this is refused, citing "<clause>"
    And the refusal says "SG21"
    And there is 1 version of the terms of reference
    When the SG13 chair has the change discussed first because "SG21 was not heard"
    And the SG13 chair has SG21 heard on the change
    And the SG21 chair does not agree to the change because "Video is ours"
    Then finding FG-TOR-16 is "met"
    When TSB puts the change on the agenda
    And it is 2024-07-17
    And the SG13 chair declares consensus to change the terms of reference
    Then the last "Change the terms of reference" is APPROVED
    And the scope in force is "Everything that harvests energy, also for video"
    And there are 2 versions of the terms of reference, the last in force from 2024-07-17
    And finding FG-TOR-15 is "met"
    And the SG21 chair was told in "Change the terms of reference" that it is APPROVED, under FG-TOR-16

    Examples:
      | edition          | clause                  |
      | A.7 (2016)       | A.7 (2016) 2.2 p5       |
      | A.7 (2024 draft) | A.7 (2024 draft) 2.2 p6 |

  @FG-TOR-14
  Scenario: What the focus group asks for needs a contribution of a member behind it
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And the chair of FG-EX starts "Change the terms of reference"
    And the chair of FG-EX asks for a change
      | scope | Everything that harvests energy |
    Then the last "Change the terms of reference" is REQUESTED
    And a member of SG13 is asked to "Back it with a contribution"
    When it is 2024-07-03 at 23:59:59 in Geneva
    And a member of SG13 backs the change with contribution "C-17"
    Then the last "Change the terms of reference" is LODGED
    And finding FG-TOR-14 is "met" with deadline 2024-07-03

  @FG-TOR-14
  Scenario Outline: A late contribution is for the chair to accept, or goes to the next meeting
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And SG13 meets from 2024-07-15 to 2024-07-26
    And SG13 meets from 2024-11-04 to 2024-11-15
    When it is 2024-07-04 at 00:00:00 in Geneva
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change
      | scope | Everything that harvests energy |
    Then the last "Change the terms of reference" is LATE
    And finding FG-TOR-14 is "not met" with deadline 2024-07-03
    When the SG13 chair <answer> the late change because "It was announced in May"
    Then the last "Change the terms of reference" is LODGED
    And finding FG-TOR-14 is "<outcome>" with deadline <deadline>
    And an earlier finding FG-TOR-14 is "not met"

    Examples:
      | answer          | outcome    | deadline   |
      | accepts         | overridden | 2024-07-03 |
      | does not accept | met        | 2024-10-23 |

  @FG-GEN-08 @FG-TOR-15
  Scenario: Without consensus the old text stays in force, and the change comes back
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And SG13 meets from 2024-07-15 to 2024-07-26
    And SG13 meets from 2024-11-04 to 2024-11-15
    When it is 2024-06-03
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change
      | scope | Everything that harvests energy |
    And the SG13 chair has nobody heard on the change
    And TSB puts the change on the agenda
    Then the SG13 chair has no task "Record what the meeting decided" before 2024-07-15
    When it is 2024-07-26
    And the SG13 chair declares no consensus on the change because "Two members want less"
    Then the scope in force is "Networks that live on the energy around them"
    When TSB puts the change on the agenda
    And it is 2024-11-15
    And the SG13 chair declares consensus against the change because "The work is nearly done"
    Then the last "Change the terms of reference" is REJECTED
    And the scope in force is "Networks that live on the energy around them"

  @FG-RTE-04
  Scenario Outline: TSAG must agree before a group of one study group becomes that of several
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change
      | scope | Everything that harvests energy, also for video |
    And the SG13 chair has SG21 heard on the change, which makes the group that of several study groups
    And the SG21 chair agrees to the change
    Then the TSAG chair is asked to "Say whether TSAG agrees"
    When the TSAG chair objects to the change because "Not before the next TSAG meeting"
    And TSB puts the change on the agenda
    And it is 2024-07-15
    And the SG13 chair declares consensus to change the terms of reference
    Then this is refused, citing "2.1 b)"
    And there is 1 version of the terms of reference

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-EXT-02 @FG-EXT-03
  Scenario: A change that moves the end later needs what more time needs
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change
      | lifetimeMonths | 15 |
    And the SG13 chair has SG17 heard on the change
    And the SG17 chair does not agree to the change because "A year is enough"
    And TSB puts the change on the agenda
    And it is 2024-07-15
    And the SG13 chair declares consensus to change the terms of reference
    Then this is refused, citing "2.2 p6"
    And its lifetime ends on 2025-03-15
    When the SG13 chair has the change discussed first because "SG17 has new arguments"
    And the SG13 chair has SG17 heard on the change
    And the SG17 chair agrees to the change
    And TSB puts the change on the agenda
    And it is 2024-07-16
    And the SG13 chair declares consensus to change the terms of reference
    Then finding FG-EXT-03 is "met"
    And its lifetime ends on 2025-06-15

  @AMB-36 @FG-TOR-15
  Scenario Outline: Where the secretariat lets it, the parent group changes terms of reference between its meetings
    Given the secretariat lets parent groups decide on running groups between their meetings
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And a member of SG13 starts "Change the terms of reference"
    And a member of SG13 contributes a change
      | scope | Everything that harvests energy |
    And the SG13 chair has nobody heard on the change
    And TSB puts the change on the agenda
    And it is 2024-06-10
    And the SG13 chair declares consensus to change the terms of reference
    Then there are 2 versions of the terms of reference, the last in force from 2024-06-10
    And finding FG-TOR-15 is "met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |
