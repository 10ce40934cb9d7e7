Feature: A study group establishes a focus group at its meeting
  Clause 2.1.1.1 of Recommendation ITU-T A.7: a written contribution arrives in time, other groups
  are consulted, and the meeting decides by consensus.

  # The deadline for contributions

  @SC-01 @FG-ESM-01 @FG-ESM-02
  Scenario: A contribution that arrives on the last day is on time
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-21 at 23:59:59 in Geneva
    Then it is on time for the SG13 meeting of 2024-03-04
    And it has been SUBMITTED
    And finding FG-ESM-02 is "met" with deadline 2024-02-21
    And the deadline for contributions is 2024-02-21, until 2024-02-21T22:59:59Z
    And the SG13 chair is asked to "Screen the proposal"

  @SC-02 @FG-ESM-02
  Scenario: A contribution that arrives a second later is late, and waits for the next meeting
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-22 at 00:00:00 in Geneva
    Then it is late for the SG13 meeting of 2024-03-04
    And finding FG-ESM-02 is "not met" with deadline 2024-02-21
    And the SG13 chair is asked to "Decide on the late contribution"
    When the SG13 chair does not accept the late contribution because "Members had no time to read it"
    Then it is on time for the SG13 meeting of 2024-07-15
    And the deadline for contributions is 2024-07-03
    And it has been SUBMITTED

  @SC-02 @FG-ESM-02
  Scenario: A late contribution is taken up when the chair records why
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-22 at 00:00:00 in Geneva
    And the SG13 chair accepts the late contribution because "The editor was ill"
    Then it is to be decided at the SG13 meeting of 2024-03-04
    And finding FG-ESM-02 is "overridden" because "The editor was ill", said by the SG13 chair
    And an earlier finding FG-ESM-02 is "not met"

  @SC-02 @FG-ESM-02
  Scenario: A late contribution on which the chair says nothing is not taken up at that meeting
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-22 at 00:00:00 in Geneva
    And it is 2024-03-16 at 00:00:00 in Geneva
    Then it is on time for the SG13 meeting of 2024-07-15

  @SC-04 @FG-ESM-02
  Scenario Outline: Without a leap day the deadline falls one day earlier in the month
    Given SG13 meets from 2025-03-04 to 2025-03-14
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on <arrival>
    Then it is <verdict> for the SG13 meeting of 2025-03-04
    And the deadline for contributions is 2025-02-20

    Examples:
      | arrival    | verdict |
      | 2025-02-20 | on time |
      | 2025-02-21 | late    |

  @SC-06 @FG-ESM-02
  Scenario Outline: A public holiday does not shift the deadline
    Given SG17 meets from 2026-01-06 to 2026-01-16
    And a complete proposal for "FG-EX" with SG17 as parent group, under A.7 (2016)
    When it arrives on <arrival>
    Then it is <verdict> for the SG17 meeting of 2026-01-06
    And the deadline for contributions is 2025-12-25

    Examples:
      | arrival    | verdict |
      | 2025-12-25 | on time |
      | 2025-12-26 | late    |

  @SC-07 @FG-ESM-02
  Scenario Outline: Days are counted across the change to summer time, not hours
    Given SG15 meets from 2026-04-07 to 2026-04-17
    And a complete proposal for "FG-EX" with SG15 as parent group, under A.7 (2016)
    When it arrives on <arrival> in Geneva
    Then it is <verdict> for the SG15 meeting of 2026-04-07
    And the deadline for contributions is 2026-03-26, until 2026-03-26T22:59:59Z

    Examples:
      | arrival                | verdict |
      | 2026-03-26 at 23:59:59 | on time |
      | 2026-03-27 at 00:00:00 | late    |

  @SC-10 @FG-ESM-02 @figures
  Scenario Outline: The 2024 draft leaves the number of days to A.1
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And A.1 asks for contributions <days> days before a meeting
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    When it arrives on <arrival> at 23:59:59 in Geneva
    Then it is <verdict> for the SG13 meeting of 2024-03-04
    And the deadline for contributions is <deadline>
    And the deadline for contributions is set by FG-ESM-02, citing "A.1 3.1"
    And finding FG-ESM-02 is "<outcome>" citing "3.1.9"

    Examples:
      | days | arrival    | verdict | deadline   | outcome |
      | 12   | 2024-02-21 | on time | 2024-02-21 | met     |
      | 13   | 2024-02-20 | on time | 2024-02-20 | met     |
      | 13   | 2024-02-21 | late    | 2024-02-20 | not met |

  @AMB-01 @FG-ESM-02 @figures
  Scenario Outline: A secretariat that counts clear days asks for one day more
    Given the secretariat counts clear days
    And SG13 meets from 2017-11-06 to 2017-11-17
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on <arrival> at 23:59:59 in Geneva
    Then it is <verdict> for the SG13 meeting of 2017-11-06
    And the deadline for contributions is 2017-10-24

    Examples:
      | edition          | arrival    | verdict |
      | A.7 (2016)       | 2017-10-24 | on time |
      | A.7 (2016)       | 2017-10-25 | late    |
      | A.7 (2024 draft) | 2017-10-24 | on time |
      | A.7 (2024 draft) | 2017-10-25 | late    |

  @AMB-01 @FG-ESM-02
  Scenario Outline: The deadline published for a meeting wins over any counting
    Given SG3 meets from 2018-04-09 to 2018-04-18, with 2018-03-27 published as its deadline
    And a complete proposal for "FG-EX" with SG3 as parent group, under A.7 (2016)
    When it arrives on <arrival>
    Then it is <verdict> for the SG3 meeting of 2018-04-09
    And the deadline for contributions is 2018-03-27

    Examples:
      | arrival    | verdict |
      | 2018-03-27 | on time |
      | 2018-03-28 | late    |

  # What the proposal must contain

  @SC-11 @FG-ESM-03 @FG-TOR-05 @figures
  Scenario: In the 2024 draft incomplete terms of reference come back with the missing item
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it leaves out the timetable
    When it arrives on 2024-02-12
    Then its state is RETURNED
    And finding FG-TOR-05 is "not met" citing "2.2 p1"
    And finding FG-ESM-03 is "not met"
    And finding FG-ESM-03 says "Timetable for completion"
    And the proponent is asked to "Complete the proposal"
    When the proponent supplies the timetable and resubmits it on 2024-02-21 at 23:59:59 in Geneva
    Then it is on time for the SG13 meeting of 2024-03-04
    And finding FG-TOR-05 is "met"

  @SC-11 @FG-ESM-02 @FG-ESM-03
  Scenario: What is completed only after the deadline is late
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it leaves out the timetable
    When it arrives on 2024-02-12
    And the proponent supplies the timetable and resubmits it on 2024-02-22 at 00:00:00 in Geneva
    Then it is late for the SG13 meeting of 2024-03-04

  @SC-12 @FG-ESM-03 @FG-TOR-01 @FG-TOR-05
  Scenario: In 2016 incomplete terms of reference are taken up, but not approved
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the timetable
    When it arrives on 2024-02-12
    Then it is on time for the SG13 meeting of 2024-03-04
    And finding FG-ESM-03 is "met"
    And finding FG-TOR-05 is "not met"
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then this is refused, citing "A.7 (2016) 2.2 p1"
    And the refusal says "Timetable for completion"
    And its state is UNDER_DISCUSSION
    When the SG13 chair declares consensus to establish it, with the timetable supplied
    Then it is established on 2024-03-15 with SG13 as parent group
    And the terms of reference in force have the timetable

  @SC-14 @FG-EST-06 @FG-EST-07 @FG-EST-08
  Scenario: Four supporters from four countries are enough
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its supporters are
      | name               | membership    | country           |
      | Switzerland        | Member State  | Switzerland       |
      | Japan              | Member State  | Japan             |
      | Hanguk Telecom     | Sector Member | Republic of Korea |
      | Amazonas Comunica  | Sector Member | Brazil            |
    When it arrives on 2024-02-12
    Then its state is SCREENING
    And finding FG-EST-06 is "met"
    And finding FG-EST-06 says "4 valid"
    And finding FG-EST-08 is "met"
    And finding FG-EST-08 says "4 different countries"

  @SC-15 @FG-EST-07 @figures
  Scenario Outline: An Associate of the parent group counts in the 2024 draft only
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its supporters are
      | name        | membership   | country     | study group |
      | Switzerland | Member State | Switzerland |             |
      | Japan       | Member State | Japan       |             |
      | Kenya       | Member State | Kenya       |             |
      | Maple Labs  | Associate    | Canada      | SG13        |
    When it arrives on 2024-02-12
    Then its state is <state>
    And finding FG-EST-06 is "<outcome>"
    And finding FG-EST-06 says "<valid> valid"
    And finding FG-EST-08 says "<valid> different countries"

    Examples:
      | edition          | state     | outcome | valid |
      | A.7 (2016)       | RETURNED  | not met | 3     |
      | A.7 (2024 draft) | SCREENING | met     | 4     |

  @SC-16 @FG-EST-08 @figures
  Scenario Outline: Four supporters from three countries are not enough
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its supporters are
      | name           | membership    | country           |
      | France         | Member State  | France            |
      | Loire Réseaux  | Sector Member | France            |
      | Japan          | Member State  | Japan             |
      | Hanguk Telecom | Sector Member | Republic of Korea |
    When it arrives on 2024-02-12
    Then its state is RETURNED
    And finding FG-EST-06 is "met"
    And finding FG-EST-06 says "4 valid"
    And finding FG-EST-08 is "not met"
    And finding FG-EST-08 says "3 different countries"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-16 @FG-EST-08
  Scenario Outline: Read literally, only Sector Members differ, and only in 2016
    Given the secretariat reads the countries of supporters literally
    And SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its supporters are
      | name           | membership    | country           |
      | France         | Member State  | France            |
      | Loire Réseaux  | Sector Member | France            |
      | Japan          | Member State  | Japan             |
      | Hanguk Telecom | Sector Member | Republic of Korea |
    When it arrives on 2024-02-12
    Then its state is <state>
    And finding FG-EST-08 is "<outcome>"

    Examples:
      | edition          | state     | outcome |
      | A.7 (2016)       | SCREENING | met     |
      | A.7 (2024 draft) | RETURNED  | not met |

  @AMB-21 @FG-EST-08
  Scenario: In 2016 the chair may go on with a reason where only the literal reading is met
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its supporters are
      | name           | membership    | country           |
      | France         | Member State  | France            |
      | Loire Réseaux  | Sector Member | France            |
      | Japan          | Member State  | Japan             |
      | Hanguk Telecom | Sector Member | Republic of Korea |
    When it arrives on 2024-02-12
    And the proponent resubmits it as it is because "The text of 2016 asks no more"
    Then its state is SCREENING
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then this is refused, citing "A.7 (2016) 2.1 bullet 3"
    When the SG13 chair declares consensus to establish it, going on because "The meeting reads 2016 literally"
    Then it is established on 2024-03-15 with SG13 as parent group
    And finding FG-EST-08 is "overridden" because "The meeting reads 2016 literally", said by the SG13 chair

  @SC-19 @FG-EST-06 @FG-EST-09 @figures
  Scenario Outline: A supporter that withdraws before the decision reopens the check
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its supporters are
      | name              | membership    | country           |
      | Switzerland       | Member State  | Switzerland       |
      | Japan             | Member State  | Japan             |
      | Hanguk Telecom    | Sector Member | Republic of Korea |
      | Amazonas Comunica | Sector Member | Brazil            |
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-14
    And "Amazonas Comunica" withdraws its support
    Then finding FG-EST-06 is "not met"
    And finding FG-EST-06 says "3 valid"
    And finding FG-EST-09 is "not met"
    When it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then this is refused, citing "2.1 bullet 3"
    When "Savanna Mobile", a Sector Member from Kenya, joins the supporters
    Then finding FG-EST-06 is "met"
    When the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-19 @FG-EST-06 @FG-EST-08 @figures
  Scenario Outline: A new supporter from a country that is there already does not help
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-14
    And "Amazonas Comunica" withdraws its support
    And "Nippon Waves", a Sector Member from Japan, joins the supporters
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then this is refused
    And the refusal says "3 different countries"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-19 @FG-EST-06 @FG-EST-09
  Scenario Outline: A supporter that turns away after the decision changes nothing
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    And it is 2024-03-16
    Then nobody is asked to "Change supporters or withdraw"
    And finding FG-EST-06 is "met"
    And its state is ESTABLISHED
    And it is established on 2024-03-15 with SG13 as parent group

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-20 @FG-EST-10
  Scenario: The 2024 draft wants to know why no other mechanism will do
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it leaves out the other mechanisms
    When it arrives on 2024-02-12
    Then its state is RETURNED
    And finding FG-EST-10 is "not met"

  @SC-20 @FG-EST-10
  Scenario: In 2016 nothing about other mechanisms is required
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the other mechanisms
    When it arrives on 2024-02-12
    Then its state is SCREENING
    And there is no finding FG-EST-10

  # Consultation and doubt

  @SC-22 @FG-RTE-03 @FG-RTE-08 @FG-RTE-09 @FG-RTE-13
  Scenario Outline: Another group's claim takes the decision to TSAG
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And the SG13 chair passes it in screening, asking SG17
    Then its state is CONSULTING
    And the SG17 chair is asked to "Answer the consultation"
    When the SG17 chair answers that part of the topic is its own: "Identity of sensors is for SG17"
    Then its state is REFERRED
    And finding FG-RTE-03 is "not met"
    And the SG13 chair is only asked to "Forward it to the TSAG chair"
    And the desk waits for no date
    And a member of TSAG was told that it is REFERRED, under FG-RTE-09
    And the TSB Director was told that it is REFERRED
    And the TSAG chair was told that it is REFERRED
    When it is 2024-03-15
    Then nobody is asked to "Record what the meeting decided"
    And it is not established

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-23 @FG-RTE-01 @FG-ESM-05 @FG-ESM-06 @FG-TOR-11
  Scenario Outline: The closing plenary establishes the group by consensus
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And the SG13 chair passes it in screening, asking SG17 and SG20
    And the SG17 chair answers that it has no concern
    And the SG20 chair answers that it has no concern
    And TSB puts it on the agenda
    Then its state is ON_AGENDA
    And the desk waits until 2024-03-04 at 00:00:00 in Geneva
    When it is 2024-03-04
    Then its state is UNDER_DISCUSSION
    And the SG13 chair is asked to "Record what the meeting decided" by 2024-03-15 at 23:59:59 in Geneva
    When it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group
    And finding FG-GEN-08 is "met"
    And finding FG-RTE-02 is "met"
    And finding FG-ESM-06 is "met"
    And its end is generally expected from 2024-12-15 to 2025-03-15
    And its lifetime ends on 2025-03-15
    And the SG13 chair is asked to "Appoint chair and vice-chairs"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |