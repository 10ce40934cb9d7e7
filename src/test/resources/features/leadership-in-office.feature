Feature: Who leads a focus group while it is at work
  Clause 2.3 of Recommendation ITU-T A.7: who follows a chair who cannot do the duties, and what
  further management the focus group names itself.

  @SC-71 @FG-LDR-02 @FG-LDR-03 @FG-LDR-04
  Scenario Outline: The focus group names two working group chairs
    Given "FG-EX", a focus group of SG20 established by TSAG on 2024-03-15 under <edition>
    When it is 2024-05-15
    And the chair of FG-EX starts "Name further management"
    And the chair of FG-EX names
      | name        | post                     | affiliation    | experience            |
      | Mei Tanaka  | Chair of working group 1 | Nippon Waves   | Edited Recommendations |
      | Rosa Silva  | Chair of working group 2 | Amazonas Telco |                       |
    Then the last "Name further management" is MANAGEMENT_NAMED
    And "Rosa Silva" is in its management as "Chair of working group 2"
    And finding FG-LDR-02 is "met"
    And finding FG-LDR-03 is "met"
    And the SG20 chair was told in "Name further management" that it is MANAGEMENT_NAMED, under FG-LDR-03
    And a member of TSAG <told> told in "Name further management" that it is MANAGEMENT_NAMED
    And <rule 4>
    And <experience>

    Examples:
      | edition          | told    | rule 4                         | experience                                              |
      | A.7 (2016)       | was not | there is no finding FG-LDR-04  | there is no finding FG-PAR-08                           |
      | A.7 (2024 draft) | was     | finding FG-LDR-04 is "met"     | finding FG-PAR-08 is "not met" citing "3.1 p5"           |

  @FG-LDR-06 @FG-LDR-08
  Scenario Outline: A vice-chair presides, and is appointed at the next meeting of the parent group
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And the SG13 chair starts "Replace the chair"
    And the SG13 chair reports that "Anna Berger" cannot serve from 2024-06-01 because "Changed jobs"
    And "Kofi Mensah" presides, as the SG13 chair and the focus group agreed on 2024-06-02
    Then the last "Replace the chair" is INTERIM
    And "Kofi Mensah" presides without the title
    And "Anna Berger" is its chair
    When it is 2024-07-14
    Then the SG13 chair has no task "Record whom the meeting appointed" before 2024-07-15
    When it is 2024-07-15
    And the SG13 chair declares consensus to appoint "Kofi Mensah"
    Then the last "Replace the chair" is REPLACED
    And "Kofi Mensah" is its chair
    And nobody presides without the title
    And finding FG-LDR-08 is "met" citing "2.3 p3"
    And "Anna Berger" was its chair until 2024-07-15
    And the SG13 chair is asked to "Fill the post or leave it open"
    When the SG13 chair leaves the post open
    Then it has no vice-chair

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-LDR-06 @FG-LDR-09
  Scenario Outline: None of the vice-chairs can follow
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    And SG13 meets from 2024-11-04 to 2024-11-15
    And its vice-chair comes from <membership>, and is <ready> to serve as chair
    When it is 2024-06-03
    And the SG13 chair starts "Replace the chair"
    And the SG13 chair reports that "Anna Berger" cannot serve from 2024-06-01 because "Changed jobs"
    And "Kofi Mensah" presides, as the SG13 chair and the focus group agreed on 2024-06-02
    Then the last "Replace the chair" is <state>

    Examples:
      | edition          | membership            | ready     | state            |
      | A.7 (2016)       | a Sector Member       | ready     | INTERIM          |
      | A.7 (2016)       | a Sector Member       | not ready | INTERIM          |
      | A.7 (2016)       | an Associate          | ready     | NOMINATIONS_OPEN |
      | A.7 (2016)       | a member of Academia  | ready     | NOMINATIONS_OPEN |
      | A.7 (2024 draft) | a Sector Member       | ready     | INTERIM          |
      | A.7 (2024 draft) | a Sector Member       | not ready | NOMINATIONS_OPEN |
      | A.7 (2024 draft) | a member of Academia  | ready     | NOMINATIONS_OPEN |

  @FG-LDR-05 @FG-LDR-06 @FG-LDR-09
  Scenario: Nominations: nobody the first time, an eligible nominee the second
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And SG13 meets from 2024-07-15 to 2024-07-26
    And SG13 meets from 2024-11-04 to 2024-11-15
    And its vice-chair comes from a member of Academia, and is ready to serve as chair
    When it is 2024-06-03
    And the SG13 chair starts "Replace the chair"
    And the SG13 chair reports that "Anna Berger" cannot serve from 2024-06-01 because "Changed jobs"
    And "Kofi Mensah" presides, as the SG13 chair and the focus group agreed on 2024-06-02
    Then the SG13 chair is asked to "Call for nominations" by 2024-07-14 at 23:59:59 in Geneva
    When the SG13 chair enters no nominations
    And it is 2024-07-26
    And the SG13 chair declares that nobody is appointed because "Nobody was nominated"
    Then the SG13 chair is asked to "Call for nominations" by 2024-11-03 at 23:59:59 in Geneva
    And "Kofi Mensah" presides without the title
    When the SG13 chair enters nominations
      | name       | affiliation           | membership    | country | competence            |
      | Otto Doyen | University of Example | Academia      | Germany | Professor of radio    |
      | Mei Tanaka | Nippon Waves          | Sector Member | Japan   | Chaired two Questions |
    And it is 2024-11-04
    And the SG13 chair declares consensus to appoint "Otto Doyen"
    Then this is refused, citing "A.7 (2016) 2.3 p2"
    When the SG13 chair declares consensus to appoint "Mei Tanaka"
    Then "Mei Tanaka" is its chair
    And the last "Replace the chair" is REPLACED

  @FG-LDR-01 @FG-LDR-07
  Scenario Outline: A vacancy of a vice-chair is filled at the next meeting of the parent group
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And SG13 meets from 2024-07-15 to 2024-07-26
    When it is 2024-06-03
    And the SG13 chair starts "Replace the chair"
    And the SG13 chair reports that "Kofi Mensah" cannot serve from 2024-06-01 because "Retired"
    Then the last "Replace the chair" is VACANT
    And it has no vice-chair
    When it is 2024-07-15
    And the SG13 chair fills the post
      | name        | affiliation     | membership      | country | competence            |
      | Eva Example | Open Sensor Lab | external expert | Canada  | Leads an open project |
    Then finding FG-LDR-07 is "<outcome>"
    And this is <answer>

    Examples:
      | edition          | outcome | answer                                    |
      | A.7 (2016)       | met     | accepted                                  |
      | A.7 (2024 draft) | not met | refused, citing "A.7 (2024 draft) 2.3 p2" |
