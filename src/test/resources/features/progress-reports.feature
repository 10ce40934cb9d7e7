Feature: A focus group reports its progress, and its funding and support are on record
  Clauses 11, 4, 5 and 10.2 of A.7 (2016), clauses 3.6, 4 and 5 of A.7 (2024 draft): a report before
  every meeting of the parent group, a log of who gives what, and the cost condition.

  @SC-80 @FG-REP-01
  Scenario Outline: A report that is due on the leap day is overdue on the day after
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under <edition>
    Then the deadline for the progress report is 2024-02-29, until 2024-02-29T22:59:59Z
    And the deadline for the progress report is set by FG-REP-01, citing "<clause>"
    And progress report 1 is WAITING
    When it is 2024-02-29 at 23:59:59 in Geneva
    Then progress report 1 is DUE
    And the chair of FG-EX is asked to "Lodge the progress report" by 2024-02-29 at 23:59:59 in Geneva
    When it is 2024-03-01 at 00:00:00 in Geneva
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2024-02-29
    And the SG13 chair was told that the progress report is OVERDUE, under FG-REP-01

    Examples:
      | edition          | clause                  |
      | A.7 (2016)       | A.7 (2016) 11 p1        |
      | A.7 (2024 draft) | A.7 (2024 draft) 3.6 p1 |

  @SC-80 @FG-REP-01
  Scenario Outline: Lodged on the leap day it is in time, a second later it is late and stays late
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    When it is <day> at <time> in Geneva
    And its chair lodges a complete progress report
    Then progress report 1 is <verdict>
    And finding FG-REP-01 is "<outcome>" with deadline 2024-02-29
    When TSB checks the progress report
    And the SG13 chair informs TSAG
    Then progress report 1 is ACKNOWLEDGED
    And progress report 1 is <verdict>

    Examples:
      | day        | time     | verdict | outcome |
      | 2024-02-29 | 23:59:59 | in time | met     |
      | 2024-03-01 | 00:00:00 | late    | not met |

  @SC-81 @FG-REP-01
  Scenario Outline: The same day a year later is one day shorter
    Given SG13 meets from 2025-03-12 to 2025-03-22
    And "FG-EX", a focus group of SG13 established on 2025-01-15 under <edition>
    Then the deadline for the progress report is 2025-02-28
    When it is 2025-02-28 at 23:59:59 in Geneva
    Then progress report 1 is DUE
    When it is 2025-03-01 at 00:00:00 in Geneva
    Then progress report 1 is OVERDUE

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-84 @FG-REP-09
  Scenario Outline: Funding is an item of the report since the 2024 draft
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2024-06-24
    And its chair lodges a progress report without the funding item
    And TSB checks the progress report
    Then progress report 1 is <state>

    Examples:
      | edition          | state        |
      | A.7 (2016)       | PUBLISHED_TD |
      | A.7 (2024 draft) | INCOMPLETE   |

  @SC-84 @FG-REP-09
  Scenario: That no funding was given will do
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft)
    When it is 2024-06-24
    And its chair lodges a progress report without the funding item
    Then TSB reads that "Details of funding: missing (A.7 (2024 draft) 3.6 p2)" is missing
    And finding FG-REP-09 is "not met"
    When TSB checks the progress report
    Then its chair reads that "Details of funding: missing" is missing
    When its chair supplies the funding item
    Then TSB reads that nothing is missing
    And finding FG-REP-09 is "met"
    And an earlier finding FG-REP-09 is "not met"
    When TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD
    And progress report 1 is in time

  @SC-84 @FG-REP-09
  Scenario: A statement takes the place of details
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft)
    When it is 2024-06-24
    And its chair lodges a progress report that states that no funding was given
    And TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD

  @SC-86 @FG-REP-08
  Scenario Outline: Attendees of all meetings since the report before
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under <edition>
    And it held the meeting "A" on 2024-03-04, with a list of its attendees "Ann Lee, Ben Okafor"
    And it held the meeting "B" on 2024-04-08, with a list of its attendees "Ann Lee"
    And it held the meeting "C" on 2024-05-13, without a list of its attendees
    When it is 2024-06-24
    And its chair lodges a complete progress report
    Then TSB reads that "Lists of attendees: missing for C (Monday 13 May 2024)" is missing
    When TSB checks the progress report
    Then progress report 1 is INCOMPLETE
    And finding FG-REP-08 is "not met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-86 @FG-REP-08
  Scenario: A list the desk does not have can be given with the report
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    And it held the meeting "C" on 2024-05-13, without a list of its attendees
    When it is 2024-06-24
    And its chair lodges a progress report with a list of attendees of "C" on 2024-05-13
    And TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD

  @FG-REP-08
  Scenario Outline: Nobody reports on a meeting that did not happen
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    And it held the meeting "C" on 2024-05-13, without a list of its attendees
    When it is 2024-06-24
    And its chair lodges a progress report with a list of attendees of <meeting>
    Then this is refused
    And the refusal says "There was no such meeting"
    And progress report 1 is DUE

    Examples:
      | meeting           |
      | "D" on 2024-05-13 |
      | "C" on 2024-05-14 |
      | "C" on 2024-12-02 |

  @SC-87 @FG-REP-03 @FG-REP-04 @FG-REP-10
  Scenario Outline: Published as a TD of the parent, copied to the study groups, passed on to TSAG
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>, with
      | other study groups | SG17, SG5 |
    When it is 2024-06-24
    And its chair lodges a complete progress report
    Then progress report 1 is SUBMITTED
    When TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD
    And progress report 1 is published as "TD-R1"
    And a member of SG13 was told that the progress report is PUBLISHED_TD, under FG-REP-04
    And progress report 1 is copied to SG5 and SG17
    And the SG17 chair was told that the progress report is PUBLISHED_TD, under FG-REP-03
    And finding FG-REP-03 is "met" citing "<clause>"
    And finding FG-REP-04 says "Published as TD-R1 of SG13"
    And the SG13 chair is asked to "Inform TSAG"
    When the SG13 chair informs TSAG
    Then progress report 1 is ACKNOWLEDGED
    And finding FG-REP-10 is "met"

    Examples:
      | edition          | clause                  |
      | A.7 (2016)       | A.7 (2016) 11 p1        |
      | A.7 (2024 draft) | A.7 (2024 draft) 3.6 p1 |

  @SC-108 @FG-REP-05 @FG-REP-06 @FG-REP-07
  Scenario Outline: What a report lacks sends it back
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2024-06-24
    And its chair lodges a progress report without the <part>
    And TSB checks the progress report
    Then progress report 1 is <state>
    And finding <rule> is "<outcome>"

    Examples:
      | edition          | part                     | rule      | state        | outcome |
      | A.7 (2016)       | work plan                | FG-REP-05 | INCOMPLETE   | not met |
      | A.7 (2024 draft) | planned meetings         | FG-REP-05 | INCOMPLETE   | not met |
      | A.7 (2016)       | planned meetings         | FG-REP-05 | INCOMPLETE   | not met |
      | A.7 (2024 draft) | summary of contributions | FG-REP-07 | INCOMPLETE   | not met |
      | A.7 (2016)       | summary of contributions | FG-REP-07 | INCOMPLETE   | not met |
      | A.7 (2016)       | target study groups      | FG-REP-06 | INCOMPLETE   | not met |
      | A.7 (2024 draft) | target study groups      | FG-REP-06 | PUBLISHED_TD | not met |
      | A.7 (2024 draft) | status of the work       | FG-REP-06 | INCOMPLETE   | not met |
      | A.7 (2016)       | list of outputs          | FG-REP-06 | INCOMPLETE   | not met |

  @FG-REP-07
  Scenario: TSB publishes an incomplete report with a reason, which stays on record
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2024-06-24
    And its chair lodges a progress report without the summary of contributions
    And TSB publishes the progress report as "TD-9" because "The meeting needs what is there"
    Then progress report 1 is published as "TD-9"
    And finding FG-REP-07 is "overridden" because "The meeting needs what is there", said by TSB

  @FG-REP-11 @FG-ADM-01 @FG-ADM-02
  Scenario Outline: An arrangement for support between meetings has to be in the report of 2024
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Record funding or support"
    And the chair of FG-EX records that "A secretary at Acme", financed "by Acme", supports it between meetings
    Then the last "Record funding or support" is RECORDED
    And finding FG-ADM-01 is "met"
    When it is 2024-06-24
    Then the form for the progress report has "A secretary at Acme" in its support between meetings
    When its chair lodges a progress report without the support between meetings
    And TSB publishes the progress report as "TD-9" because "It is urgent"
    Then this is <answer>

    Examples:
      | edition          | answer                                  |
      | A.7 (2016)       | accepted                                |
      | A.7 (2024 draft) | refused, citing "A.7 (2024 draft) 5 p1" |

  @FG-FIN-04 @FG-REP-09
  Scenario: Funding on record is in the next report
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft)
    When TSB starts "Record funding or support"
    And TSB records that "Acme" gives "10 000 Swiss francs" in cash for meetings
    Then finding FG-FIN-04 is "met"
    When it is 2024-06-24
    Then the form for the progress report has "Acme, in cash" in its funding item
    And the form for the progress report has "10 000 Swiss francs" in its funding item
    When its chair lodges the progress report as the desk has filled it in
    Then finding FG-REP-09 is "met"

  @FG-WRK-02
  Scenario: The language is a hint and nothing more
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2024-06-24
    And its chair lodges a progress report in a language that is not an official one
    Then finding FG-WRK-02 is "not met"
    When TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD

  @AMB-42 @FG-REP-02
  Scenario Outline: Six months or the meeting, whichever is earlier
    Given SG13 meets from <meeting> to 2025-03-21
    And "FG-EX", a focus group of SG13 established on 2024-08-31 under A.7 (2024 draft)
    Then progress report 1 is due on <due>, citing "A.7 (2024 draft) 3.6 p1"
    When it is <overdue>
    Then progress report 1 is OVERDUE
    And finding <rule> is "not met" with deadline <due>

    Examples:
      | meeting    | due        | overdue    | rule      |
      | 2025-03-10 | 2025-02-26 | 2025-02-27 | FG-REP-01 |
      | 2025-03-12 | 2025-02-28 | 2025-03-01 | FG-REP-01 |
      | 2025-03-13 | 2025-02-28 | 2025-03-01 | FG-REP-02 |

  @AMB-42 @FG-REP-02 @FG-REP-01
  Scenario: Missing only the six months is a warning, and the schedule goes on
    Given SG13 meets from 2025-09-01 to 2025-09-12
    And "FG-EX", a focus group of SG13 established on 2024-08-30 under A.7 (2024 draft)
    Then progress report 1 is due on 2025-02-28
    When it is 2025-03-01
    Then progress report 1 is OVERDUE
    And finding FG-REP-02 is "not met"
    And there is no finding FG-REP-01
    And progress report 2 is due on 2025-08-20
    When it is 2025-04-15
    And its chair lodges a complete progress report
    Then progress report 1 is late
    And progress report 2 is due on 2025-08-20

  @AMB-42 @FG-REP-02
  Scenario: Six months are counted from the report before, across the change of the clocks
    Given "FG-EX", a focus group of SG13 established on 2024-04-30 under A.7 (2024 draft)
    Then progress report 1 is due on 2024-10-30
    And the deadline for the progress report is 2024-10-30, until 2024-10-30T22:59:59Z
    When it is 2024-10-25
    And its chair lodges a complete progress report
    And TSB checks the progress report
    Then progress report 2 is due on 2025-04-25
    And the desk waits until 2025-04-11 at 00:00:00 in Geneva

  @AMB-43 @FG-REP-01
  Scenario Outline: The first report is for the first meeting that it can still reach
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on <established> under A.7 (2016)
    Then progress report 1 is due on <due>

    Examples:
      | established | due        |
      | 2024-02-29  | 2024-02-29 |
      | 2024-03-01  | 2024-07-03 |
      | 2024-03-22  | 2024-07-03 |

  @AMB-45 @FG-REP-01
  Scenario: The due date follows the meeting of the parent group
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    Then the desk waits until 2024-02-15 at 00:00:00 in Geneva
    When TSB moves the SG13 meeting of 2024-03-12 to 2024-03-26 until 2024-04-05
    Then progress report 1 is due on 2024-03-14
    And the deadline for the progress report was moved from 2024-02-29 to 2024-03-14
    And the desk waits until 2024-02-29 at 00:00:00 in Geneva
    When it is 2024-03-05
    And TSB moves the SG13 meeting of 2024-03-26 to 2024-03-18 until 2024-03-22
    Then the chair of FG-EX is asked to "Lodge the progress report" by 2024-03-06 at 23:59:59 in Geneva
    When it is 2024-03-07
    Then progress report 1 is OVERDUE

  @AMB-45 @FG-REP-01
  Scenario: A cancelled meeting leaves its place to the next, and a new one comes first
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    When TSB cancels the SG13 meeting of 2024-03-12
    Then progress report 1 is due on 2024-07-03
    When TSB adds a meeting of SG13 from 2024-05-13 to 2024-05-17
    Then progress report 1 is due on 2024-05-01

  @AMB-45 @FG-REP-01 @FG-REP-02
  Scenario Outline: A calendar without any meeting
    Given "FG-EX", a focus group of SG13 established on 2024-01-15 under <edition>
    Then progress report 1 is <due>
    And progress report 1 is WAITING
    When TSB adds a meeting of SG13 from 2024-05-13 to 2024-05-17
    Then progress report 1 is due on 2024-05-01
    And the desk waits until 2024-04-17 at 00:00:00 in Geneva

    Examples:
      | edition          | due                    |
      | A.7 (2016)       | not due on any day yet |
      | A.7 (2024 draft) | due on 2024-07-15      |

  @AMB-57 @FG-REP-01 @FG-REP-09
  Scenario: The edition in force on the due date holds
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And SG13 meets from 2024-07-15 to 2024-07-26
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    And A.7 (2024 draft) is in force from 2024-07-01 on
    Then progress report 1 is due on 2024-02-29, citing "A.7 (2016) 11 p1"
    When it is 2024-02-20
    And its chair lodges a progress report without the funding item
    And TSB checks the progress report
    Then progress report 1 is PUBLISHED_TD
    And progress report 2 is due on 2024-07-03, citing "A.7 (2024 draft) 3.6 p1"
    When it is 2024-06-24
    And its chair lodges a progress report without the funding item
    And TSB checks the progress report
    Then progress report 2 is INCOMPLETE

  @AMB-59 @FG-REP-01
  Scenario: After two missed reports the chair of the parent group is asked, and nothing ends by itself
    Given SG13 meets from 2024-03-12 to 2024-03-22
    And SG13 meets from 2024-07-15 to 2024-07-26
    And SG13 meets from 2024-11-04 to 2024-11-15
    And "FG-EX", a focus group of SG13 established on 2024-01-15 under A.7 (2016)
    When it is 2024-03-01
    Then progress report 1 is OVERDUE
    And nobody is asked to "Look into the silence of the group"
    When it is 2024-07-04
    Then progress report 2 is OVERDUE
    And the SG13 chair is asked to "Look into the silence of the group"
    When the SG13 chair finds that "Its chair has moved to another company"
    Then progress report 3 is due on 2024-10-23
    And it has never been CLOSING

  @SC-109 @FG-ADM-03 @FG-ADM-04 @FG-ADM-05
  Scenario Outline: What TSB distributes at the cost of ITU
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Record funding or support"
    And the chair of FG-EX asks TSB to distribute <document> at the cost of <payer>
    Then the last "Record funding or support" is REQUESTED
    When TSB assesses the request
    Then the last "Record funding or support" is <state>
    And finding <rule> is "<outcome>" citing "<clause>"

    Examples:
      | edition          | document                                | payer           | state   | rule      | outcome | clause                |
      | A.7 (2016)       | its newsletter                          | ITU             | REFUSED | FG-ADM-05 | not met | A.7 (2016) 10.2 p2    |
      | A.7 (2024 draft) | its newsletter                          | ITU             | REFUSED | FG-ADM-05 | not met | A.7 (2024 draft) 5 p3 |
      | A.7 (2016)       | its newsletter                          | the focus group | GRANTED | FG-ADM-04 | met     | A.7 (2016) 10.2 p2    |
      | A.7 (2016)       | its progress report                     | ITU             | GRANTED | FG-ADM-05 | met     | A.7 (2016) 10.2 p2    |
      | A.7 (2024 draft) | its progress report                     | ITU             | GRANTED | FG-ADM-05 | met     | A.7 (2024 draft) 5 p3 |
      | A.7 (2024 draft) | a deliverable that goes to study groups | ITU             | GRANTED | FG-ADM-05 | met     | A.7 (2024 draft) 5 p3 |

  @SC-109 @FG-ADM-03
  Scenario: A service that holds up study groups is refused, whoever pays
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When the chair of FG-EX starts "Record funding or support"
    And the chair of FG-EX asks TSB for "a secretary" between meetings, at the cost of the focus group, to help nobody in particular
    And TSB finds that it would hold up the work of study groups
    Then the last "Record funding or support" is REFUSED
    And finding FG-ADM-03 is "not met"
    And the log of its support says "hold up the work of study groups"

  @SC-110 @FG-FIN-02 @FG-FIN-03 @FG-LOG-03
  Scenario Outline: The cost condition does not block what helps persons with disabilities
    Given "FG-EX", a focus group of SG13 established on 2024-03-15 under <edition>
    When the chair of FG-EX starts "Record funding or support"
    And the chair of FG-EX asks TSB for <service> at a meeting, at the cost of ITU, to help <whom>
    And TSB assesses the request
    Then the last "Record funding or support" is <state>
    And finding <rule> is "<outcome>"

    Examples:
      | edition          | service                        | whom                      | state   | rule      | outcome |
      | A.7 (2016)       | "sign-language interpretation" | persons with disabilities | GRANTED | FG-FIN-03 | met     |
      | A.7 (2024 draft) | "sign-language interpretation" | persons with disabilities | GRANTED | FG-LOG-03 | met     |
      | A.7 (2016)       | "remote participation"         | developing countries      | GRANTED | FG-FIN-03 | met     |
      | A.7 (2024 draft) | "a reception"                  | nobody in particular      | REFUSED | FG-FIN-02 | not met |
