Feature: A meeting is moved or cancelled, and every deadline that hangs on it follows
  Earlier dates never harm what was lodged in time; old and new dates stay on record.

  @AMB-45 @FG-ESM-02
  Scenario: A meeting that opens later moves deadlines and timers later
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    Then the SG13 chair is asked to "Screen the proposal" by 2024-02-21 at 23:59:59 in Geneva
    When it is 2024-02-15
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-03-18 until 2024-03-29
    Then the deadline for contributions is 2024-03-06
    And the deadline for contributions was moved from 2024-02-21 to 2024-03-06
    And the deadline of the meeting was moved from 2024-03-15 to 2024-03-29
    And the SG13 chair is asked to "Screen the proposal" by 2024-03-06 at 23:59:59 in Geneva
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    Then the desk waits until 2024-03-18 at 00:00:00 in Geneva
    When it is 2024-03-04
    Then its state is ON_AGENDA
    When it is 2024-03-18
    Then its state is UNDER_DISCUSSION

  @AMB-45 @FG-ESM-05
  Scenario: The wait for a meeting on whose agenda it is follows the meeting
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    Then the desk waits until 2024-03-04 at 00:00:00 in Geneva
    When it is 2024-02-28
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-03-11 until 2024-03-22
    Then the desk waits until 2024-03-11 at 00:00:00 in Geneva
    When it is 2024-03-05
    Then its state is ON_AGENDA
    When it is 2024-03-11
    Then the SG13 chair is asked to "Record what the meeting decided" by 2024-03-22 at 23:59:59 in Geneva

  @AMB-45 @FG-ESM-02
  Scenario: What was lodged in time stays in time when the meeting opens earlier
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-15
    And it is 2024-02-16
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-02-26 until 2024-03-08
    Then it is on time for the SG13 meeting of 2024-02-26
    And it has never been LATE
    And the deadline for contributions was moved from 2024-02-21 to 2024-02-17

  @AMB-45 @FG-ESM-02
  Scenario: What was lodged in time and comes back corrected keeps its day after the announcement
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the timetable
    When it arrives on 2024-02-15
    And the SG13 chair returns it because "The timetable is missing"
    And it is 2024-02-16
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-02-26 until 2024-03-08
    Then the proponent is asked to "Correct the proposal" by 2024-02-17 at 23:59:59 in Geneva
    When the proponent supplies the timetable and resubmits it on 2024-02-17
    Then it is on time for the SG13 meeting of 2024-02-26

  @AMB-45 @FG-ESM-02
  Scenario Outline: Of an earlier meeting nobody hears later than the day before the deadline
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it is 2024-02-16
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-02-26 until 2024-03-08
    And it arrives on <arrival>
    Then it is <verdict> for the SG13 meeting of 2024-02-26
    And the deadline for contributions is 2024-02-17

    Examples:
      | arrival    | verdict |
      | 2024-02-17 | on time |
      | 2024-02-18 | late    |

  @AMB-45 @FG-ESM-02
  Scenario: Moved earlier in good time, the new deadline is counted as always
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it is 2024-01-15
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-02-26 until 2024-03-08
    And it arrives on 2024-02-14
    Then it is on time for the SG13 meeting of 2024-02-26
    And the deadline for contributions is 2024-02-14

  @AMB-45 @FG-ESM-02 @FG-ESM-05
  Scenario: Of a cancelled meeting the next one takes the place
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-02-28
    And TSB cancels the SG13 meeting of 2024-03-04
    Then it is to be decided at the SG13 meeting of 2024-07-15
    And the deadline for contributions was moved from 2024-02-21 to 2024-07-03
    And the desk waits until 2024-07-15 at 00:00:00 in Geneva
    When it is 2024-03-04
    Then its state is ON_AGENDA
    When it is 2024-07-15
    Then its state is UNDER_DISCUSSION

  @AMB-45 @FG-ESM-05
  Scenario: A meeting for which a case waits is not cancelled before the next one is known
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-12
    And TSB cancels the SG13 meeting of 2024-03-04
    Then this is refused
    And the refusal says "FG-EX"
    And it is to be decided at the SG13 meeting of 2024-03-04
    When TSB adds a meeting of SG13 from 2024-06-10 to 2024-06-21
    And TSB cancels the SG13 meeting of 2024-03-04
    Then it is to be decided at the SG13 meeting of 2024-06-10

  @AMB-45 @AMB-13 @FG-EBS-11
  Scenario: The end of correspondence follows the next meeting
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And a member of SG13 sends an objection: "The scope is too wide"
    And it is 2024-03-05
    Then the desk waits until 2024-07-04 at 00:00:00 in Geneva
    When TSB moves the SG13 meeting of 2024-07-15 to 2024-06-10 until 2024-06-21
    Then the deadline for correspondence was moved from 2024-07-03 to 2024-05-29
    And the desk waits until 2024-05-30 at 00:00:00 in Geneva
    When it is 2024-05-30
    Then it has been DEFERRED

  @AMB-45 @FG-ETM-07
  Scenario: The day by which a referred case is before the members follows the TSAG meeting
    Given SG13 meets from 2025-07-07 to 2025-07-18
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    When it arrives on 2025-04-14
    And it is 2025-04-22
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair takes it at a meeting
    And TSB moves the TSAG meeting of 2025-05-26 to 2025-06-02 until 2025-06-06
    Then TSB is asked to "Make the proposal available" by 2025-05-21 at 23:59:59 in Geneva
    When TSB makes it available to members on 2025-05-21
    Then finding FG-ETM-07 is "met" with deadline 2025-05-21

  @AMB-45 @FG-ESM-02
  Scenario: What was late is in time when the meeting opens late enough
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-22
    Then it is late for the SG13 meeting of 2024-03-04
    When it is 2024-02-23
    And TSB moves the SG13 meeting of 2024-03-04 to 2024-03-18 until 2024-03-29
    Then it is on time for the SG13 meeting of 2024-03-18
    And nobody is asked to "Decide on the late contribution"
    And the SG13 chair is asked to "Screen the proposal"
