Feature: Real focus groups, as they would have come about on this desk
  Known are titles, parents, meetings, chairs, first meetings and lifetimes as far as they are given
  here. Arrival dates, supporters and the wording of the terms of reference are placeholders, and so
  is the kind of membership of a leader's organization.

  @FG-ESM-02 @FG-ESM-06 @FG-RTE-01 @FG-TOR-11 @FG-ANN-01
  Scenario: FG-IMT-2020, established by SG13 in May 2015 until its meeting of December 2015
    Given SG13 meets from 2015-04-20 to 2015-05-01
    And SG13 meets from 2015-11-30 to 2015-12-11
    And a complete proposal for "FG-IMT-2020" with SG13 as parent group, under A.7 (2016)
    And its title is "Focus Group on network aspects of IMT-2020"
    And its specific topic is "Network aspects of IMT-2020"
    And its lifetime is 7 months
    And its supporters are
      | name                   | membership    | country           |
      | Placeholder Operator A | Sector Member | Switzerland       |
      | Placeholder Operator B | Sector Member | Japan             |
      | Placeholder Vendor C   | Sector Member | Republic of Korea |
      | Placeholder Vendor D   | Sector Member | China             |
    When it arrives on 2015-04-08
    Then it is on time for the SG13 meeting of 2015-04-20
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2015-05-01
    And the SG13 chair declares consensus to establish it
    Then it is established on 2015-05-01 with SG13 as parent group
    And its lifetime ends on 2015-12-01
    When the SG13 chair appoints
      | post  | name               | affiliation | membership    | country | competence               |
      | chair | Peter Ashwood-Smith | Huawei     | Sector Member | China   | Placeholder for his work |
    And the SG13 chair announces the first meeting for 2015-06-08 to 2015-06-09 in "San Diego, United States"
    And TSB announces the group
    Then its state is ANNOUNCED
    And "Peter Ashwood-Smith" is its chair
    And the public was told that it is ANNOUNCED

  @FG-ETM-02 @FG-ETM-05 @FG-RTE-05 @FG-LDR-01 @FG-TOR-11
  Scenario: FG-MV, established by TSAG in December 2022 for one year, with six vice-chairs
    Given TSAG meets from 2022-12-12 to 2022-12-16
    And a complete proposal for "FG-MV" with TSAG as parent group, under A.7 (2016)
    And its title is "Focus Group on metaverse"
    And its specific topic is "Metaverse"
    And its lifetime is 12 months
    And its supporters are
      | name                  | membership    | country           |
      | Placeholder State A   | Member State  | Republic of Korea |
      | Placeholder State B   | Member State  | Saudi Arabia      |
      | Placeholder Company C | Sector Member | Finland           |
      | Placeholder Company D | Sector Member | China             |
    When it arrives on 2022-11-30
    Then it is on time for the TSAG meeting of 2022-12-12
    When it passes screening by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB puts it on the agenda
    And it is 2022-12-16
    And the TSAG chair declares consensus to establish it
    Then it is established on 2022-12-16 with TSAG as parent group
    And its lifetime ends on 2023-12-16
    When the TSAG chair appoints, going on because "Placeholder for the reason of the plenary"
      | post       | name             | affiliation | membership    | country           | competence               |
      | chair      | Shin-Gak Kang    | ETRI        | Sector Member | Republic of Korea | Placeholder for his work |
      | vice-chair | Shane He         | Nokia       | Sector Member | Finland           | Placeholder for the work |
      | vice-chair | Hideo Imanaka    | NICT        | Sector Member | Japan             | Placeholder for the work |
      | vice-chair | Per Frojdh       | Ericsson    | Sector Member | Sweden            | Placeholder for the work |
      | vice-chair | Andrey Perez     | ANATEL      | Member State  | Brazil            | Placeholder for the work |
      | vice-chair | Vincent Affleck  | DCMS        | Member State  | United Kingdom    | Placeholder for the work |
      | vice-chair | Yuntao Wang      | MIIT        | Member State  | China             | Placeholder for the work |
    And the TSAG chair announces the first meeting for 2023-03-08 to 2023-03-09 in "Riyadh, Saudi Arabia"
    And TSB announces the group
    Then its state is ANNOUNCED
    And "Shin-Gak Kang" is its chair
    And "Yuntao Wang" is its vice-chair
    And finding FG-LDR-01 is "overridden"

  @FG-ETM-02 @FG-ETM-05 @FG-RTE-05 @FG-TOR-11
  Scenario: FG-DLT, established by TSAG in May 2017, its lifetime not known
    Given TSAG meets from 2017-05-01 to 2017-05-04
    And a complete proposal for "FG-DLT" with TSAG as parent group, under A.7 (2016)
    And its title is "Focus Group on Application of Distributed Ledger Technology"
    And its specific topic is "Application of distributed ledger technology"
    And its lifetime is not stated
    And its supporters are
      | name                  | membership    | country     |
      | Placeholder State A   | Member State  | Switzerland |
      | Placeholder State B   | Member State  | China       |
      | Placeholder Company C | Sector Member | Brazil      |
      | Placeholder Company D | Sector Member | Japan       |
    When it arrives on 2017-04-19
    Then it is on time for the TSAG meeting of 2017-05-01
    When it passes screening by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB puts it on the agenda
    And it is 2017-05-04
    And the TSAG chair declares consensus to establish it
    Then it is established on 2017-05-04 with TSAG as parent group
    And its lifetime ends on 2018-05-04
    When the TSAG chair appoints
      | post  | name         | affiliation | membership    | country     | competence               |
      | chair | David Watrin | Swisscom    | Sector Member | Switzerland | Placeholder for his work |
    And the TSAG chair announces the first meeting for 2017-10-17 to 2017-10-19 in "Geneva, Switzerland"
    And TSB announces the group
    Then its state is ANNOUNCED
    And "David Watrin" is its chair
