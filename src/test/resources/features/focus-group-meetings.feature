Feature: The meetings of a focus group
  The group plans its meetings, TSB puts them on the website, people take part, and every report
  says what was answered to the patent-policy call.

  # Notice

  @SC-74 @FG-ANN-05
  Scenario Outline: Six weeks before the meeting, in a leap year
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under <edition>
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" from 2024-04-10 to 2024-04-12
    Then the meeting is PLANNED
    And its notice is due on 2024-02-28
    And TSB is asked to "Post the meeting on the website" by 2024-02-28 at 23:59:59 in Geneva
    When it is <day> at <time> in Geneva
    And TSB posts the meeting on the website
    Then the meeting is <state>
    And finding FG-ANN-05 is "<found>" with deadline 2024-02-28

    Examples:
      | edition          | day        | time     | state       | found   |
      | A.7 (2024 draft) | 2024-02-28 | 23:59:59 | ANNOUNCED   | met     |
      | A.7 (2024 draft) | 2024-02-29 | 00:00:00 | LATE_NOTICE | not met |
      | A.7 (2016)       | 2024-02-28 | 23:59:59 | ANNOUNCED   | met     |
      | A.7 (2016)       | 2024-02-29 | 00:00:00 | LATE_NOTICE | not met |

  @SC-75 @FG-ANN-05
  Scenario Outline: Six weeks before the meeting, in a common year
    Given "FG-EX", a focus group of SG13 established on 2025-01-06 under A.7 (2024 draft)
    And its meeting "1" of 2025-01-20 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" for 2025-04-10
    Then its notice is due on 2025-02-27
    When it is <day>
    And TSB posts the meeting on the website
    Then the meeting is <state>

    Examples:
      | day        | state       |
      | 2025-02-27 | ANNOUNCED   |
      | 2025-02-28 | LATE_NOTICE |

  @AMB-44 @FG-ANN-05
  Scenario: The day since which the public could see it counts
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under A.7 (2016)
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "Letter A" for 2024-04-10
    And it is 2024-03-01
    And TSB posts the meeting, visible to the public since 2024-03-02
    Then this is refused
    And the refusal says "The date lies in the future"
    When TSB posts the meeting, visible to the public since 2024-01-21
    Then this is refused
    When TSB posts the meeting, visible to the public since 2024-02-28
    Then the meeting is ANNOUNCED
    And the public can read that the meeting is ANNOUNCED, under FG-ANN-05
    And finding FG-ANN-05 is "met" with deadline 2024-02-28
    And an earlier finding FG-ANN-05 is "not met"

  @AMB-47 @FG-ANN-05
  Scenario: A late notice stays late, and the meeting is not void
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under A.7 (2024 draft)
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "special session" for 2024-04-10
    And it is 2024-02-29
    And TSB posts the meeting on the website
    Then the chair of FG-EX is asked to "Keep, change or cancel the meeting"
    When the chair of FG-EX keeps the date of the meeting because "The host cannot move"
    Then the meeting is LATE_NOTICE
    And finding FG-ANN-05 is "overridden" because "The host cannot move", said by the chair of FG-EX
    And an earlier finding FG-ANN-05 is "not met"
    When it is 2024-04-10
    And the chair of FG-EX opens the meeting
    Then the meeting is OPEN

  @AMB-47 @FG-ANN-05
  Scenario Outline: A meeting moved to an earlier day needs a new notice, one moved to a later day does not
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under A.7 (2024 draft)
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" for 2024-04-10
    And it is 2024-02-20
    And TSB posts the meeting on the website
    And it is 2024-03-01
    And the chair of FG-EX moves the meeting to <day>
    Then the meeting is <state>

    Examples:
      | day        | state     |
      | 2024-04-09 | PLANNED   |
      | 2024-04-11 | ANNOUNCED |

  @AMB-47 @FG-ANN-05
  Scenario: A cancelled meeting is over, and another needs a notice of its own
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under A.7 (2016)
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" for 2024-04-10
    And TSB posts the meeting on the website
    And the chair of FG-EX cancels the meeting because "No host"
    Then the meeting is CANCELLED
    And the public can read that the meeting is CANCELLED, under FG-ANN-03
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" for 2024-04-10
    Then the meeting is PLANNED
    And TSB is asked to "Post the meeting on the website"

  @AMB-57 @FG-ANN-05 @FG-ANN-04
  Scenario Outline: A notice follows the edition in force on its last day
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under A.7 (2016)
    And the edition A.7 (2024 draft) is in force from <start> on
    And its meeting "1" of 2024-01-22 was held and reported
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "2" for 2024-04-10
    And TSB posts the meeting on the website
    Then finding FG-ANN-05 is "met" citing "<clause>"

    Examples:
      | start      | clause                  |
      | 2024-02-28 | A.7 (2024 draft) 3.5 p3 |
      | 2024-02-29 | A.7 (2016) 12 p3        |

  @FG-ANN-04
  Scenario Outline: Who says how meetings are announced
    Given "FG-EX", a focus group of SG13 established on 2024-01-08 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-04-10, with
      | announcement | mailing list |
      | parentAgreed | no           |
    Then finding FG-ANN-04 is "<found>"
    And finding FG-ANN-04 says "mailing list"

    Examples:
      | edition          | found   |
      | A.7 (2016)       | met     |
      | A.7 (2024 draft) | not met |

  # The first meeting

  @SC-77 @FG-ANN-02 @FG-RTE-12
  Scenario Outline: The first meeting may come five weeks after the establishment
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
    And the SG13 chair announces the first meeting for 2024-04-19 to 2024-04-19 in "Geneva"
    And TSB announces the group
    And the running group takes up its work
    Then the meeting is ANNOUNCED
    And the public can read that the meeting is ANNOUNCED, under FG-ANN-05
    And finding FG-RTE-12 is "met"
    And finding FG-ANN-05 is "not met" with deadline 2024-03-08
    And finding FG-ANN-05 is only a hint
    And nobody is asked to "Post the meeting on the website"
    When it is 2024-04-19
    And the chair of FG-EX opens the meeting
    Then the meeting is OPEN

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-77 @FG-ANN-02 @FG-RTE-12
  Scenario Outline: The first meeting may also be arranged later, by parent group and chair
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the SG13 chair starts "Hold a meeting"
    Then the SG13 chair is asked to "Plan the meeting"
    When the SG13 chair plans the meeting "1" for 2024-04-19
    And TSB posts the meeting on the website
    Then the meeting is ANNOUNCED
    And finding FG-ANN-02 is "met"
    And finding FG-ANN-05 is only a hint
    And finding FG-RTE-12 is "met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-ANN-03
  Scenario Outline: The parent group does not plan later meetings
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    And its meeting "1" of 2024-04-19 was held and reported
    When the SG13 chair starts "Hold a meeting"
    Then this is refused, citing "<clause>"

    Examples:
      | edition          | clause |
      | A.7 (2016)       | 12 p3  |
      | A.7 (2024 draft) | 3.5 p3 |

  @FG-WRK-01 @FG-WRK-06 @FG-PAR-09
  Scenario Outline: At its first meeting the group agrees how it works
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-04-19
    And TSB posts the meeting on the website
    And it is 2024-04-19
    And the chair of FG-EX opens the meeting
    And the patent policy is called and nobody replies
    And the meeting is closed, and the participants agreed on
      | languages  | English           |
      | structure  | Two working groups |
      | management | As appointed      |
      | timetable  | Four meetings     |
    Then finding FG-WRK-01 is "met"
    And finding FG-PAR-09 is "not met"
    And finding FG-WRK-06 is "<structure>"

    Examples:
      | edition          | structure |
      | A.7 (2024 draft) | met       |

  @FG-WRK-01
  Scenario: Under the 2016 edition the languages are agreed, and nothing is asked about structure
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    And its meeting "1" of 2024-04-19 was held and reported
    Then finding FG-WRK-01 is "not met"
    And there is no finding FG-WRK-06

  @FG-LOG-03 @FG-LOG-02
  Scenario Outline: Documents in accessible formats are required, electronic ones were expected in 2016
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19, with
      | accessible | no |
    Then this is refused, citing "6"
    And the refusal says "accessible formats"
    When the chair of FG-EX plans the meeting "1" for 2024-06-19, with
      | electronic | no |
      | remote     | no |
    Then this is <answer>

    Examples:
      | edition          | answer   |
      | A.7 (2016)       | refused  |
      | A.7 (2024 draft) | accepted |

  # Participants

  @SC-72 @FG-PAR-01
  Scenario Outline: Anybody from a Member State may take part, with or without membership
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership      |
      | Ann Other | Kenya   | external expert |
    Then finding FG-PAR-01 is "met"
    And 1 person is registered for the meeting
    When TSB registers
      | name       | country  | membership      |
      | Bo Nowhere | Atlantis | external expert |
    Then this is refused, citing "3.1 p1"
    And the refusal says "the country is not an ITU Member State"
    And finding FG-PAR-01 is "not met"
    And 1 person is registered for the meeting
    And the list of participants of the group names "Ann Other"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-72 @FG-PAR-07
  Scenario Outline: In a restricted group only ITU-T members take part
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>, with
      | restricted | yes |
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership      |
      | Ann Other | Kenya   | external expert |
    Then this is refused, citing "3.1 p4"
    And the refusal says "only ITU-T members may take part"
    And 0 persons are registered for the meeting
    When TSB registers
      | name     | country | membership    |
      | Ann Own  | Kenya   | Member State  |
      | Bo Works | Kenya   | Sector Member |
      | Cy Helps | Kenya   | Associate     |
      | Di Reads | Kenya   | Academia      |
    Then 4 persons are registered for the meeting
    And finding FG-PAR-07 is "met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-49 @AMB-50 @FG-PAR-06
  Scenario: Addresses only with consent, and requests to take part are answered in the report
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft)
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership | e-mail        | consent |
      | Ann Other | Kenya   | Academia   | ann@other.org | no      |
    Then this is refused
    And the refusal says "only with consent"
    When TSB registers
      | name      | country | membership | e-mail        | consent | needs      |
      | Ann Other | Kenya   | Academia   | ann@other.org | yes     | Captioning |
    And it is 2024-06-19
    And the chair of FG-EX opens the meeting
    And the patent policy is called and nobody replies
    And the meeting is closed, and everybody registered attended
    And its report is written
    And its report is made final
    Then this is refused, citing "3.1 p3"
    And finding FG-PAR-06 is "not met"

  @FG-WRK-03
  Scenario Outline: Contributions within the adopted timetable, and late ones
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19, with
      | papersUntil | 2024-06-12 |
    And TSB posts the meeting on the website
    And it is 2024-06-14
    And TSB lists the contribution "I-1" of "Acme", received on 2024-06-12
    Then finding FG-WRK-03 is "met" with deadline 2024-06-12
    When TSB lists the contribution "I-2" of "Acme", received on 2024-06-13
    Then finding FG-WRK-03 is "not met" with deadline 2024-06-12
    And the contribution "I-2" is late
    When TSB lists the contribution "I-2" of "Acme", received on 2024-06-13
    Then this is refused

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  # Patent policy and report

  @SC-78 @FG-IPR-02 @FG-IPR-03
  Scenario Outline: Without the patent-policy call the report needs a recorded reason
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership |
      | Ann Other | Kenya   | Academia   |
    And it is 2024-06-19
    And the chair of FG-EX opens the meeting
    And the patent policy is not called
    And the meeting is closed, and everybody registered attended
    Then the meeting is HELD
    And finding FG-IPR-02 is "not met"
    When its report is written
    And its report is made final
    Then this is refused, citing "<clause>"
    And the meeting is REPORT_DRAFT
    When its report is made final because "Asked by mail after the meeting"
    Then the meeting is REPORT_FINAL
    And finding FG-IPR-03 is "overridden" because "Asked by mail after the meeting", said by the chair of FG-EX
    And an earlier finding FG-IPR-02 is "not met"

    Examples:
      | edition          | clause |
      | A.7 (2016)       | 9 p2   |
      | A.7 (2024 draft) | 7 p2   |

  @SC-78 @AMB-48 @FG-IPR-02 @FG-IPR-03
  Scenario Outline: With the call the report has every reply, or says that none was received
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership |
      | Ann Other | Kenya   | Academia   |
    And it is 2024-06-19
    And the chair of FG-EX opens the meeting
    And the patent policy is called and <answer>
    Then the meeting is IPR_CALLED
    When the meeting is closed, and everybody registered attended
    And its report is written
    Then its report says "<said>"
    When its report is made final
    Then the meeting is REPORT_FINAL
    And finding FG-IPR-03 is "met"
    And between 2024-06-01 and 2024-06-30 the group held 1 meeting

    Examples:
      | edition          | answer                                  | said          |
      | A.7 (2016)       | nobody replies                          | none received |
      | A.7 (2024 draft) | nobody replies                          | none received |
      | A.7 (2016)       | "Ann Other" replies "One patent, free"  | One patent    |
      | A.7 (2024 draft) | "Ann Other" replies "One patent, free"  | One patent    |

  @FG-PAR-04 @FG-PAR-05
  Scenario Outline: A report without attendance, or a list that nobody got, needs a reason too
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And TSB registers
      | name      | country | membership |
      | Ann Other | Kenya   | Academia   |
    And it is 2024-06-19
    And the chair of FG-EX opens the meeting
    And the patent policy is called and nobody replies
    And the meeting is closed, and <attendance>
    And its report is written without handing on the list of participants
    And its report is made final
    Then this is <answer>

    Examples:
      | edition          | attendance                   | answer   |
      | A.7 (2016)       | nobody attended              | refused  |
      | A.7 (2016)       | everybody registered attended | accepted |
      | A.7 (2024 draft) | everybody registered attended | refused  |

  @FG-TOR-13
  Scenario Outline: A meeting cannot change the terms of reference of its own group
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Hold a meeting"
    And the chair of FG-EX plans the meeting "1" for 2024-06-19
    And TSB posts the meeting on the website
    And it is 2024-06-19
    And the chair of FG-EX opens the meeting
    And the patent policy is called and nobody replies
    And the meeting is closed, saying that it adopted changed terms of reference
    Then the meeting is HELD
    And finding FG-TOR-13 is "not met"
    And finding FG-TOR-13 says "Change the terms of reference"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |
