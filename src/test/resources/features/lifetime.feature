Feature: The lifetime of a focus group, and more of it
  The end is a date, a period or a parent meeting, as the terms of reference say. Only the parent
  group gives more time, at a meeting, and only if no other study group concerned has a reservation.

  # --- When it ends ---------------------------------------------------------------------------

  @SC-54 @FG-TOR-11
  Scenario: Nine to twelve months after a leap day are clamped to the end of the month
    Given "FG-LEAP", a focus group of SG13 established on 2024-02-29 under A.7 (2016)
    Then its work is generally expected to end from 2024-11-29 to 2025-02-28, counted from 2024-02-29
    And its lifetime ends on 2025-02-28
    And the deadline of the lifetime is 2025-02-28, until 2025-02-28T22:59:59Z

  @SC-56 @FG-TOR-05 @FG-TOR-11
  Scenario: Under the 2024 draft the time frame starts with the first meeting if the terms of reference say so
    Given "FG-JUNE", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft), with
      | lifetimeMonths | 12            |
      | startsWith     | first-meeting |
    Then its lifetime has no end yet
    When its first meeting is set for 2024-06-04
    Then its lifetime ends on 2025-06-04
    And the deadline of the lifetime is set by FG-TOR-05, citing "2.2"
    And its work is generally expected to end from 2025-03-04 to 2025-06-04, counted from 2024-06-04

  @SC-56 @FG-TOR-11
  Scenario Outline: Where no end is given, it is twelve months after the start that counts in the edition
    Given "FG-JUNE", a focus group of SG13 established on 2024-03-15 under <edition>, with
      | lifetimeMonths |               |
      | startsWith     | first-meeting |
    When its first meeting is set for 2024-06-04
    Then its lifetime ends on <end>
    And the deadline of the lifetime is set by FG-TOR-11, citing "2.2"

    Examples:
      | edition            | end        |
      | A.7 (2016)         | 2025-03-15 |
      | A.7 (2024 draft)   | 2025-06-04 |

  @AMB-28 @FG-TOR-05
  Scenario: An end that is counted from the first meeting follows it
    Given "FG-VM", a focus group of SG13 established on 2018-07-27 under A.7 (2016), with
      | lifetimeMonths | 24            |
      | startsWith     | first-meeting |
    When its first meeting is set for 2018-10-11
    Then its lifetime ends on 2020-10-11
    When its first meeting is set for 2018-11-30
    Then its lifetime ends on 2020-11-30
    And the deadline of the lifetime was moved from 2020-10-11 to 2020-11-30
    When its first meeting is put off, to a date that is not known yet
    Then its lifetime has no end yet

  @AMB-29 @FG-TOR-05
  Scenario: The end is a date
    Given "FG-DATE", a focus group of SG13 established on 2024-03-15 under A.7 (2016), with
      | lifetimeEnds | date       |
      | lifetimeDate | 2026-12-31 |
    Then its lifetime ends on 2026-12-31
    And the desk waits until 2027-01-01 at 00:00:00 in Geneva

  @AMB-45 @FG-TOR-05
  Scenario: The end is a parent meeting, and moves with it
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MTG", a focus group of SG13 established on 2024-03-15 under A.7 (2016), with
      | lifetimeEnds    | meeting    |
      | lifetimeMeeting | 2025-03-03 |
    Then its lifetime ends on 2025-03-14
    When it is 2024-09-02
    And TSB moves the SG13 meeting of 2025-03-03 to 2025-03-24 until 2025-04-04
    Then its lifetime ends on 2025-04-04
    And the deadline of the lifetime was moved from 2025-03-14 to 2025-04-04
    And the desk waits until 2025-04-05 at 00:00:00 in Geneva

  @FG-TOR-05
  Scenario: An end with a parent meeting that is not in the calendar is refused
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its lifetime ends with the parent meeting of 2025-03-03
    When it arrives on 2024-02-12
    Then this is refused
    And the refusal says "no such meeting"
    And the refusal says "Monday 4 March 2024"

  @FG-TOR-05 @FG-TOR-11
  Scenario: A proposal gives the end as a date
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its lifetime ends on the date 2025-01-31
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then its lifetime ends on 2025-01-31

  # --- Warnings -------------------------------------------------------------------------------

  @AMB-30 @FG-EXT-04 @FG-EXT-05
  Scenario: The chairs are warned before the end and before the last usable contribution deadline
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-WARN", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    Then the desk waits until 2024-12-15 at 00:00:00 in Geneva
    And the desk waits until 2025-02-12 at 00:00:00 in Geneva
    When it is 2024-12-14
    Then its state is RUNNING
    When it is 2024-12-15
    Then its state is WARNING
    And the chair of FG-WARN was warned that the end is near, 1 time
    And the SG13 chair was warned that the end is near, 1 time
    When it is 2025-02-12
    Then the chair of FG-WARN was warned that the end is near, 2 times

  @AMB-30 @FG-EXT-05
  Scenario: The warning before the last request follows the calendar of the parent group
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-WARN", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2024-09-02
    And TSB moves the SG13 meeting of 2025-03-03 to 2025-01-20 until 2025-01-31
    Then the desk waits until 2025-01-01 at 00:00:00 in Geneva

  # --- More time ------------------------------------------------------------------------------

  @SC-58 @FG-EXT-01 @FG-EXT-02 @FG-EXT-05
  Scenario Outline: The parent group of a topic of its own gives three more months
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under <edition>
    Then its lifetime ends on 2025-03-15
    When it is 2025-02-19 at 23:59:59 in Geneva
    And the chair of FG-MORE asks for 3 more months
    Then the request is on time for the SG13 meeting of 2025-03-03
    And the deadline for the request is 2025-02-19
    And the request asks for time until 2025-06-15
    And its state is EXTENSION_REQUESTED
    When the SG13 chair names no other study group as concerned by the request
    Then its state is PENDING_DECISION
    When it is 2025-03-14
    And the SG13 chair declares consensus to give the time asked for
    Then the last "Ask for more time" is EXTENDED
    And its state is EXTENDED
    And its lifetime ends on 2025-06-15
    And the desk waits until 2025-06-16 at 00:00:00 in Geneva
    And finding FG-EXT-02 is "met"
    And finding FG-EXT-05 is "met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-33 @FG-EXT-01
  Scenario: Less time than asked for is an agreement
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And a member of SG13 asks for more time until 2025-12-31
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-10
    And the SG13 chair declares consensus to give more time until 2025-05-31
    Then its lifetime ends on 2025-05-31

  @SC-59 @FG-EXT-03 @FG-EXT-04
  Scenario Outline: A reservation that is still open in the plenary stands against more time
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under <edition>, with
      | other study groups | SG17 |
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names SG17 as concerned by the request
    Then its state is CONSULTING_SGS
    And the deadline for reservations is 2025-02-19
    When the SG17 chair states the reservation "Overlaps with Question 6/17"
    And it is 2025-03-14
    And the SG13 chair declares consensus to give the time asked for
    Then this is refused
    And the refusal says "A reservation is open: SG17"
    When the SG13 chair declares no consensus on more time because "SG17 keeps its reservation"
    Then its state is RUN_OUT
    And finding FG-EXT-03 is "not met"
    When it is 2025-03-15 at 23:59:59 in Geneva
    Then its state is RUN_OUT
    When it is 2025-03-16 at 00:00:00 in Geneva
    Then it has been TERMINATED
    And finding FG-EXT-04 is "met" with deadline 2025-03-15
    And it has never been EXPIRED

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-59 @FG-EXT-03 @FG-EXT-04
  Scenario: A meeting that ends over an open reservation has not agreed
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016), with
      | other study groups | SG17 |
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names SG17 as concerned by the request
    And the SG17 chair states the reservation "Overlaps with Question 6/17"
    When it is 2025-03-14 at 23:59:59 in Geneva
    Then its state is CONSULTING_SGS
    When it is 2025-03-15 at 00:00:00 in Geneva
    Then its state is RUN_OUT
    When it is 2025-03-16 at 00:00:00 in Geneva
    Then it has been TERMINATED

  @AMB-34 @FG-EXT-03
  Scenario: Silence is no reservation, and one that comes late counts until it is withdrawn
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-01-07
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names SG17 and SG20 as concerned by the request
    Then the deadline for reservations is 2025-02-04
    When it is 2025-02-05
    Then its state is PENDING_DECISION
    When the SG20 chair states the reservation "Seen only today"
    And it is 2025-03-10
    And the SG13 chair declares consensus to give the time asked for
    Then this is refused
    And the refusal says "SG20"
    When the SG20 chair states that there is no reservation
    And the SG13 chair declares consensus to give the time asked for
    Then its state is EXTENDED

  @AMB-34 @FG-EXT-03
  Scenario: A reservation is withdrawn in the plenary
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names SG17 as concerned by the request
    And the SG17 chair states the reservation "Overlaps with Question 6/17"
    And it is 2025-03-10
    And the SG13 chair declares consensus to give the time asked for, SG17 withdrawing its reservation because "A joint meeting is agreed"
    Then its state is EXTENDED

  @AMB-34 @AMB-45 @FG-EXT-03
  Scenario: A parent meeting that is moved moves what hangs on the request
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names SG17 as concerned by the request
    Then the deadline for reservations is 2025-02-19
    When TSB moves the SG13 meeting of 2025-03-03 to 2025-03-24 until 2025-04-04
    Then the deadline for the request is 2025-03-12
    And the deadline for reservations is 2025-03-03
    And the deadline of the meeting is 2025-04-04

  @SC-61 @AMB-32 @FG-EXT-04
  Scenario Outline: A refusal two months before the end does not end the group at once
    Given SG13 meets from 2025-01-06 to 2025-01-17
    And "FG-OUT", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2024-12-02
    And the chair of FG-OUT asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-01-17
    And the SG13 chair declares consensus against more time because "The work goes to Question 2/13"
    Then its state is RUN_OUT
    And its lifetime ends on 2025-03-15
    When it is 2025-03-15 at 23:59:59 in Geneva
    Then its state is RUN_OUT
    When it is 2025-03-16 at 00:00:00 in Geneva
    Then it has been TERMINATED
    And it has never been HOLD

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  # --- The end passes before the parent group meets -------------------------------------------

  @SC-62 @FG-EXT-02 @FG-EXT-04
  Scenario Outline: Asked in time, with no parent meeting before the end
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-HOLD", a focus group of SG13 established on 2024-06-30 under <edition>
    Then its lifetime ends on 2025-06-30
    When it is 2025-06-02
    And the chair of FG-HOLD asks for 6 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-06-30 at 23:59:59 in Geneva
    Then its state is PENDING_DECISION
    When it is 2025-07-01 at 00:00:00 in Geneva
    Then its state is HOLD
    When it is 2025-09-19
    And the SG13 chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And its lifetime ends on 2025-12-30

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-62 @FG-EXT-02 @FG-EXT-04
  Scenario: The meeting ends without agreement
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-HOLD", a focus group of SG13 established on 2024-06-30 under A.7 (2016)
    When it is 2025-06-02
    And the chair of FG-HOLD asks for 6 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-09-19 at 23:59:59 in Geneva
    Then its state is HOLD
    When it is 2025-09-20 at 00:00:00 in Geneva
    Then it has been TERMINATED
    And the last "Ask for more time" is TERMINATED

  @AMB-30 @FG-EXT-04
  Scenario: A secretariat may let every lifetime end on its day, whatever is undecided
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And the secretariat holds no group open after its end
    And "FG-HOLD", a focus group of SG13 established on 2024-06-30 under A.7 (2016)
    When it is 2025-06-02
    And the chair of FG-HOLD asks for 6 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-06-30 at 23:59:59 in Geneva
    Then its state is PENDING_DECISION
    When it is 2025-07-01 at 00:00:00 in Geneva
    Then it has been TERMINATED
    And it has never been HOLD

  @AMB-45 @FG-EXT-04
  Scenario: The parent meeting is cancelled while the group is on hold
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And SG13 meets from 2025-10-20 to 2025-10-31
    And "FG-HOLD", a focus group of SG13 established on 2024-06-30 under A.7 (2016)
    When it is 2025-06-02
    And the chair of FG-HOLD asks for 6 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-08-01
    Then its state is HOLD
    When TSB cancels the SG13 meeting of 2025-09-08
    And it is 2025-10-30
    Then its state is HOLD
    # Summer time ended on 26 October: the meeting ends at 23:00 UTC.
    And the desk waits until 2025-11-01 at 00:00:00 in Geneva
    When it is 2025-11-01 at 00:00:00 in Geneva
    Then it has been TERMINATED

  @SC-63 @FG-EXT-04 @FG-TOR-13
  Scenario Outline: Nobody has asked, and a second later it is too late
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-LATE", a focus group of SG13 established on 2024-06-30 under <edition>
    Then the deadline of the lifetime is 2025-06-30, until 2025-06-30T21:59:59Z
    When it is 2025-06-30 at 23:59:59 in Geneva
    Then its state is WARNING
    When it is 2025-07-01 at 00:00:00 in Geneva
    Then it has been EXPIRED
    And it has never been HOLD
    When the chair of FG-LATE starts "Ask for more time"
    Then this is refused
    And the refusal says "a new proposal, with fresh supporters"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-63 @FG-EXT-04
  Scenario: A request in the last second of the lifetime is in time
    Given SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-LATE", a focus group of SG13 established on 2024-06-30 under A.7 (2016)
    When it is 2025-06-30 at 23:59:59 in Geneva
    And a member of SG13 asks for 3 more months
    Then its state is EXTENSION_REQUESTED
    When it is 2025-07-01 at 00:00:00 in Geneva
    Then its state is HOLD

  @SC-114 @FG-EXT-04 @FG-EST-06
  Scenario Outline: More time for a group that has ended is a new proposal
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-OVER", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2025-02-03
    And the chair of FG-OVER asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-10
    And the SG13 chair declares consensus against more time because "The work is done"
    And it is 2025-03-17
    Then it has been TERMINATED
    When a member of SG13 starts "Ask for more time"
    Then this is refused, citing "2.1"
    And the refusal says "a new proposal, with fresh supporters"
    And finding FG-EST-06 is "not met"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-31 @FG-EXT-05 @FG-TOR-14
  Scenario: A late request is taken up with a reason, and stays late
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-20 at 00:00:00 in Geneva
    And the chair of FG-MORE asks for 3 more months
    Then the request is late for the SG13 meeting of 2025-03-03
    When the SG13 chair takes up the late request because "It was announced in December"
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-03
    And the SG13 chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And finding FG-TOR-14 is "overridden" because "It was announced in December", said by the SG13 chair
    And an earlier finding FG-TOR-14 is "not met"

  @AMB-31 @FG-EXT-04
  Scenario: A late request that is not taken up waits for the next meeting
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-20
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair does not take up the late request because "The agenda is full"
    Then the request is on time for the SG13 meeting of 2025-09-08
    When it is 2025-03-17
    Then its state is HOLD

  @AMB-33 @FG-EXT-02
  Scenario: After a refusal more time is asked for again only if the parent group meets before the end
    Given SG13 meets from 2024-11-04 to 2024-11-15
    And SG13 meets from 2025-03-03 to 2025-03-14
    And SG13 meets from 2025-09-08 to 2025-09-19
    And "FG-OUT", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2024-10-01
    And the chair of FG-OUT asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2024-11-15
    And the SG13 chair declares no consensus on more time because "Two members object"
    And it is 2025-02-03
    And the chair of FG-OUT asks for 3 more months
    Then its state is EXTENSION_REQUESTED
    When the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-05
    And the SG13 chair declares no consensus on more time because "One member objects"
    And the chair of FG-OUT asks for 3 more months
    Then this is refused
    And the refusal says "does not meet again before the lifetime ends"

  @AMB-35 @FG-EXT-05
  Scenario: The group asks in a progress report, and a contribution backs it before the decision
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months in a progress report
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-10
    And the SG13 chair declares consensus to give the time asked for
    Then this is refused
    And the refusal says "not backed by a written contribution"
    When the SG13 chair declares consensus to give the time asked for, backed by "C-44"
    Then its state is EXTENDED

  @AMB-36 @FG-EXT-02
  Scenario: There is no decision between meetings
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-02
    Then nobody is asked to "Record the decision on more time"
    When it is 2025-03-03
    Then the SG13 chair is asked to "Record the decision on more time" by 2025-03-14 at 23:59:59 in Geneva

  @AMB-37 @FG-EXT-05
  Scenario: One pending request at a time
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-MORE asks for 3 more months
    And a member of SG13 starts "Ask for more time"
    Then this is refused

  @SC-64 @AMB-38 @FG-EXT-01 @FG-TOR-14
  Scenario: Under A.7 (2016) one request may ask for more time and a wider scope
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-BOTH", a focus group of SG13 established on 2024-03-15 under A.7 (2016)
    When it is 2025-02-03
    And the chair of FG-BOTH asks for 3 more months and the wider scope "Also satellites"
    Then its state is EXTENSION_REQUESTED
    And the request is linked to a change of the terms of reference
    And finding FG-EXT-01 is "met" citing "2.2"
    When the SG13 chair names no other study group as concerned by the request
    And it is 2025-03-10
    And the SG13 chair declares consensus to give the time asked for
    Then its lifetime ends on 2025-06-15

  @SC-64 @AMB-38 @FG-EXT-01 @FG-TOR-14
  Scenario: Under the 2024 draft the scope is split off as a change of the terms of reference
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-BOTH", a focus group of SG13 established on 2024-03-15 under A.7 (2024 draft)
    When it is 2025-02-03
    And the chair of FG-BOTH asks for 3 more months and the wider scope "Also satellites"
    Then this is refused, citing "2.2"
    And the refusal says "for the scope by a change of the terms of reference"
    And its state is WARNING
    And the chair of FG-BOTH is asked to "Ask for more time"

  # --- Clock changes --------------------------------------------------------------------------

  @FG-EXT-04 @AMB-04
  Scenario Outline: The end of a lifetime across a clock change
    Given "FG-DST", a focus group of SG13 established on <established> under A.7 (2016), with
      | lifetimeMonths | <months> |
    Then the deadline of the lifetime is <end>, until <instant>
    When it is <end> at 23:59:59 in Geneva
    Then it has never been EXPIRED
    When it is <next> at 00:00:00 in Geneva
    Then it has been EXPIRED

    Examples:
      | established | months | end        | instant              | next       |
      | 2024-03-29  | 12     | 2025-03-29 | 2025-03-29T22:59:59Z | 2025-03-30 |
      | 2024-03-30  | 12     | 2025-03-30 | 2025-03-30T21:59:59Z | 2025-03-31 |
      | 2024-10-26  | 12     | 2025-10-26 | 2025-10-26T22:59:59Z | 2025-10-27 |
      | 2024-01-25  | 9      | 2024-10-25 | 2024-10-25T21:59:59Z | 2024-10-26 |

  @AMB-36 @FG-EXT-02
  Scenario Outline: Between its meetings the parent group decides only where the secretariat lets it
    Given SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2024-09-02
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    Then the SG13 chair has no task "Record the decision on more time" before 2025-03-03

    Examples:
      | edition            |
      | A.7 (2016)         |
      | A.7 (2024 draft)   |

  @AMB-36 @FG-EXT-01 @FG-EXT-02
  Scenario Outline: Where the secretariat lets it, more time is given between the meetings
    Given the secretariat lets parent groups decide on running groups between their meetings
    And SG13 meets from 2025-03-03 to 2025-03-14
    And "FG-MORE", a focus group of SG13 established on 2024-03-15 under <edition>
    When it is 2024-09-02
    And the chair of FG-MORE asks for 3 more months
    And the SG13 chair names no other study group as concerned by the request
    And it is 2024-09-05
    And the SG13 chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And its lifetime ends on 2025-06-15
    And finding FG-EXT-02 is "met"

    Examples:
      | edition            |
      | A.7 (2016)         |
      | A.7 (2024 draft)   |
