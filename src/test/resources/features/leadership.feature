Feature: The parent group appoints the leaders
  Clause 2.3 of Recommendation ITU-T A.7: who may be chair, who may be vice-chair, and how many.

  @SC-67 @FG-LDR-07 @figures
  Scenario Outline: An external expert may be vice-chair in 2016 only
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post       | name        | affiliation       | membership      | country     | competence            |
      | chair      | Ada Muster  | Helvetia Networks | Sector Member   | Switzerland | Chaired two Questions |
      | vice-chair | Eva Example | Open Sensor Lab   | external expert | Canada      | Leads an open project |
    Then finding FG-LDR-07 is "<outcome>"
    And this is <answer>
    And the SG13 chair <then>

    Examples:
      | edition          | outcome | answer                                    | then                                        |
      | A.7 (2016)       | met     | accepted                                  | is asked to "Arrange the first meeting"     |
      | A.7 (2024 draft) | not met | refused, citing "A.7 (2024 draft) 2.3 p2" | is asked to "Appoint chair and vice-chairs" |

  @SC-68 @FG-LDR-06 @FG-LDR-07
  Scenario Outline: A professor of an Academia member is no chair, but may be vice-chair
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post  | name       | affiliation           | membership | country | competence             |
      | chair | Otto Doyen | University of Example | Academia   | Germany | Professor of radio     |
    Then this is refused, citing "2.3 p2"
    And the refusal says "Otto Doyen"
    And finding FG-LDR-06 is "not met"
    And it has no leaders yet
    When the SG13 chair appoints
      | post       | name       | affiliation           | membership    | country     | competence            |
      | chair      | Ada Muster | Helvetia Networks     | Sector Member | Switzerland | Chaired two Questions |
      | vice-chair | Otto Doyen | University of Example | Academia      | Germany     | Professor of radio    |
    Then "Ada Muster" is its chair
    And "Otto Doyen" is its vice-chair
    And finding FG-LDR-06 is "met"
    And finding FG-LDR-07 is "met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-LDR-06 @FG-LDR-07
  Scenario Outline: Who may lead, by membership
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post       | name       | affiliation | membership | country     | competence            |
      | chair      | Ada Muster | Example     | <chair>    | Switzerland | Chaired two Questions |
      | vice-chair | Bo Example | Example     | <vice>     | Japan       | Edited two standards  |
    Then this is <answer>

    Examples:
      | edition          | chair           | vice            | answer   |
      | A.7 (2016)       | Member State    | Associate       | accepted |
      | A.7 (2024 draft) | Member State    | Associate       | accepted |
      | A.7 (2016)       | Associate       | Member State    | refused  |
      | A.7 (2024 draft) | Associate       | Member State    | refused  |
      | A.7 (2016)       | external expert | Sector Member   | refused  |
      | A.7 (2024 draft) | external expert | Sector Member   | refused  |

  @FG-LDR-05
  Scenario Outline: Competence must be shown
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post  | name       | affiliation       | membership    | country     | competence |
      | chair | Ada Muster | Helvetia Networks | Sector Member | Switzerland |            |
    Then this is refused, citing "2.3 p1"
    And finding FG-LDR-05 is "not met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-106 @FG-LDR-01 @FG-LDR-05
  Scenario: In 2016 three vice-chairs at the start need a recorded reason
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post       | name        | affiliation       | membership    | country           | competence            |
      | chair      | Ada Muster  | Helvetia Networks | Sector Member | Switzerland       | Chaired two Questions |
      | vice-chair | Bo Example  | Nippon Waves      | Sector Member | Japan             | Edited two standards  |
      | vice-chair | Cy Specimen | Hanguk Telecom    | Sector Member | Republic of Korea | Led a research group  |
      | vice-chair | Di Sample   | Amazonas Comunica | Sector Member | Brazil            | Ran a test network    |
    Then this is refused, citing "A.7 (2016) 2.3 p1"
    And finding FG-LDR-01 is "not met"
    And finding FG-LDR-05 is "met"
    When the SG13 chair appoints, going on because "Three regions want to take part in the lead"
      | post       | name        | affiliation       | membership    | country           | competence            |
      | chair      | Ada Muster  | Helvetia Networks | Sector Member | Switzerland       | Chaired two Questions |
      | vice-chair | Bo Example  | Nippon Waves      | Sector Member | Japan             | Edited two standards  |
      | vice-chair | Cy Specimen | Hanguk Telecom    | Sector Member | Republic of Korea | Led a research group  |
      | vice-chair | Di Sample   | Amazonas Comunica | Sector Member | Brazil            | Ran a test network    |
    Then finding FG-LDR-01 is "overridden" because "Three regions want to take part in the lead", said by the SG13 chair
    And "Di Sample" is its vice-chair

  @SC-106 @FG-LDR-01 @FG-LDR-05
  Scenario: In the 2024 draft the number of vice-chairs is open
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post       | name        | affiliation       | membership    | country           | competence            |
      | chair      | Ada Muster  | Helvetia Networks | Sector Member | Switzerland       | Chaired two Questions |
      | vice-chair | Bo Example  | Nippon Waves      | Sector Member | Japan             | Edited two standards  |
      | vice-chair | Cy Specimen | Hanguk Telecom    | Sector Member | Republic of Korea | Led a research group  |
      | vice-chair | Di Sample   | Amazonas Comunica | Sector Member | Brazil            | Ran a test network    |
    Then finding FG-LDR-01 is "met"
    And finding FG-LDR-05 is "met"
    And "Di Sample" is its vice-chair

  @FG-LDR-01
  Scenario Outline: Two chairs at the start
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And the SG13 chair appoints
      | post  | name       | affiliation       | membership    | country     | competence            |
      | chair | Ada Muster | Helvetia Networks | Sector Member | Switzerland | Chaired two Questions |
      | chair | Bo Example | Nippon Waves      | Sector Member | Japan       | Edited two standards  |
    Then finding FG-LDR-01 is "<outcome>"
    And this is <answer>

    Examples:
      | edition          | outcome | answer                             |
      | A.7 (2016)       | not met | refused, citing "A.7 (2016) 2.3 p1" |
      | A.7 (2024 draft) | met     | accepted                           |
