Feature: Deliverables from the plan to what becomes of them, and the end of a focus group
  Deliverables are approved by consensus and handed over as TDs of the parent group, four calendar
  weeks before its meeting. What came late stays late. A group that has ended is not reopened; only
  what becomes of its deliverables is still noted.

  @SC-89 @AMB-07 @AMB-44 @FG-DEL-05 @FG-DEL-06
  Scenario Outline: A TD that TSB receives four weeks before the meeting is on time
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    When the focus group approves "Use cases" by consensus
    Then the deadline for the deliverable is 2025-03-10, until 2025-03-10T22:59:59Z
    And the deadline for the deliverable is set by FG-DEL-06, citing "<clause>"
    And TSB is asked to "Lodge it as a TD" by 2025-03-10 at 23:59:59 in Geneva
    When it is 2025-03-10 at 23:59:59 in Geneva
    And TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LODGED_TD
    And finding FG-DEL-05 is "met"
    And finding FG-DEL-06 is "met" with deadline 2025-03-10
    And the deliverable "Use cases" goes to the SG13 meeting of 2025-04-07
    When it is 2025-04-07
    Then the deliverable "Use cases" is WITH_PARENT
    And the SG13 chair is asked to "Record what the meeting made of it" by 2025-04-18 at 23:59:59 in Geneva

    Examples:
      | edition          | clause |
      | A.7 (2016)       | 10 p1  |
      | A.7 (2024 draft) | 8.3    |

  @SC-89 @AMB-52 @FG-DEL-06
  Scenario Outline: A day later it is late, and goes to the following meeting unless it is taken
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    When the focus group approves "Use cases" by consensus
    And it is 2025-03-11
    And TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LATE_TD
    And finding FG-DEL-06 is "not met" with deadline 2025-03-10
    When the SG13 chair answers <answer> to taking "Use cases" late because "It is short"
    Then the deliverable "Use cases" is LODGED_TD
    And the deliverable "Use cases" goes to the SG13 meeting of <meeting>
    And finding FG-DEL-06 is "<finding>"
    And an earlier finding FG-DEL-06 is "not met"
    And the deliverable "Use cases" is marked as late

    Examples:
      | edition          | answer | meeting    | finding    |
      | A.7 (2016)       | yes    | 2025-04-07 | overridden |
      | A.7 (2016)       | no     | 2025-07-14 | not met    |
      | A.7 (2024 draft) | yes    | 2025-04-07 | overridden |
      | A.7 (2024 draft) | no     | 2025-07-14 | not met    |

  @AMB-52 @FG-DEL-06
  Scenario: Silence on a late TD is no acceptance
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And it is 2025-03-11
    And TSB lodges "Use cases" as "TD-17"
    And it is 2025-04-19
    Then the deliverable "Use cases" is LODGED_TD
    And the deliverable "Use cases" goes to the SG13 meeting of 2025-07-14

  @AMB-44 @AMB-52 @FG-DEL-06
  Scenario Outline: A meeting that opened without a text that was ready may still take it
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And it is 2025-04-08
    Then finding FG-DEL-06 is "not met" with deadline 2025-03-10
    When TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LATE_TD
    When the SG13 chair answers <answer> to taking "Use cases" late because "It is short"
    Then the deliverable "Use cases" goes to the SG13 meeting of <meeting>
    And finding FG-DEL-06 is "<finding>" with deadline <deadline>
    And the deliverable "Use cases" is marked as late

    Examples:
      | answer | meeting    | finding    | deadline   |
      | yes    | 2025-04-07 | overridden | 2025-03-10 |
      | no     | 2025-07-14 | not met    | 2025-03-10 |

  @AMB-52 @FG-DEL-06
  Scenario: What is approved while the parent group meets is for its next meeting
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When it is 2025-04-08
    And the focus group approves "Use cases" by consensus
    And TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LODGED_TD
    And the deliverable "Use cases" goes to the SG13 meeting of 2025-07-14
    And finding FG-DEL-06 is "met" with deadline 2025-06-16

  @SC-90 @AMB-05 @FG-DEL-06
  Scenario Outline: Four weeks are 28 days, in a leap year and in any other
    Given SG13 meets from <meeting> to <end>
    And "FG-AN", a focus group of SG13 established on <established> under <edition>
    When the focus group approves "Use cases" by consensus
    Then the deadline for the deliverable is <limit>
    When it is <limit>
    And TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LODGED_TD

    Examples:
      | meeting    | end        | established | limit      | edition          |
      | 2024-03-18 | 2024-03-28 | 2024-01-15  | 2024-02-19 | A.7 (2016)       |
      | 2024-03-18 | 2024-03-28 | 2024-01-15  | 2024-02-19 | A.7 (2024 draft) |
      | 2025-03-18 | 2025-03-28 | 2025-01-15  | 2025-02-18 | A.7 (2016)       |
      | 2025-03-18 | 2025-03-28 | 2025-01-15  | 2025-02-18 | A.7 (2024 draft) |

  @SC-92 @FG-DEL-07
  Scenario: Under the 2016 text a deliverable is posted on the website of the parent group
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And TSB lodges "Use cases" as "TD-17"
    Then TSB is asked to "Post it on the website"
    When TSB posts "Use cases" on the website
    Then finding FG-DEL-07 is "met" citing "10 p2"

  @SC-92 @FG-DEL-07
  Scenario: The 2024 draft asks for no such posting
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    When the focus group approves "Use cases" by consensus
    And TSB lodges "Use cases" as "TD-17"
    Then nobody is asked to "Post it on the website"

  @SC-93 @FG-RTE-16
  Scenario Outline: A focus group adopts no Recommendation, and no text of it may say so
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    When the focus group plans "<title>", which calls itself "<label>"
    Then this is refused, citing "Res 22"
    And the refusal says "only the procedures of study groups adopt Recommendations"
    And finding FG-RTE-16 is "not met"
    And there is no deliverable "<title>"

    Examples:
      | edition          | title                       | label                            |
      | A.7 (2016)       | Ambient networks            | Recommendation adopted by the FG |
      | A.7 (2024 draft) | Ambient networks            | Recommendation adopted by the FG |
      | A.7 (2016)       | Ambient networks            | Recommendation                   |
      | A.7 (2024 draft) | Recommendation ITU-T Y.3000 | Technical report                 |

  @SC-93 @FG-RTE-16 @FG-APX-00
  Scenario: Material for a Recommendation is no Recommendation
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group plans "Ambient networks", which calls itself "Base text for a draft Recommendation"
    Then this is accepted
    And the deliverable "Ambient networks" is PLANNED

  @SC-93 @FG-RTE-16
  Scenario: Nor may it be declared when the text is approved
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    And the draft of "Ambient networks" is stable
    When the chair of FG-AN declares consensus on "Ambient networks", which calls itself "Recommendation adopted by the FG"
    Then this is refused, citing "Res 22"
    And the deliverable "Ambient networks" is MATURE

  @SC-94 @AMB-54 @FG-APX-08
  Scenario: The parent group counts the texts that came of the deliverables, each of them once
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    And the SG13 meeting of 2025-04-07 took up these deliverables, which are tracked
      | Use cases    |
      | Architecture |
    When it is 2025-12-15
    And TSB enters for "Use cases" that SG13 approved the Recommendation "Y.3172" on 2025-09-12
    And TSB enters for "Use cases" that SG17 approved the Recommendation "F.748" on 2025-10-01
    And TSB enters for "Architecture" that SG13 approved the Recommendation "Y.3174" on 2025-11-03
    And TSB enters for "Architecture" that SG13 agreed the informative text "Supplement 55 to the Y series" on 2025-11-03
    And TSB enters for "Architecture" that SG13 approved the Recommendation "Y.3172" on 2025-09-12
    Then the register shows 3 Recommendations and 1 informative text of "FG-AN"
    When TSB enters for "Use cases" that SG13 approved the Recommendation "y.3172" on 2025-09-12
    Then this is refused
    When the SG13 chair closes the tracking of "Use cases"
    Then the deliverable "Use cases" is CLOSED_ITEM
    And finding FG-APX-08 is "met" citing "I.2 8)"
    And the deliverable "Architecture" is TRACKED

  @SC-94 @FG-APX-08
  Scenario: In 2016 nobody need count, but who wants to may
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    And the SG13 meeting of 2025-04-07 took up these deliverables, which are tracked
      | Use cases |
    When it is 2025-12-15
    And TSB enters for "Use cases" that SG13 approved the Recommendation "Y.3172" on 2025-09-12
    Then the register shows 1 Recommendations and 0 informative text of "FG-AN"
    When the SG13 chair closes the tracking of "Use cases"
    Then there is no finding FG-APX-08

  @SC-95 @AMB-45 @FG-DEL-06
  Scenario Outline: A meeting that is moved later moves the deadline for the deliverable
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    When the focus group approves "Use cases" by consensus
    Then the deadline for the deliverable is 2025-03-10
    When it is 2025-03-05
    And TSB moves the SG13 meeting of 2025-04-07 to 2025-04-14 until 2025-04-25
    Then the deadline for the deliverable is 2025-03-17
    And the deadline for the deliverable was moved from 2025-03-10 to 2025-03-17
    And TSB is asked to "Lodge it as a TD" by 2025-03-17 at 23:59:59 in Geneva
    When it is 2025-03-14
    And TSB lodges "Use cases" as "TD-17"
    Then the deliverable "Use cases" is LODGED_TD
    And finding FG-DEL-06 is "met" with deadline 2025-03-17
    When it is 2025-04-07
    Then the deliverable "Use cases" is LODGED_TD
    When it is 2025-04-14
    Then the deliverable "Use cases" is WITH_PARENT

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-45 @FG-DEL-06
  Scenario: What was lodged in time stays in time when the meeting opens earlier
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And it is 2025-03-03
    And TSB lodges "Use cases" as "TD-17"
    And it is 2025-03-05
    And TSB moves the SG13 meeting of 2025-04-07 to 2025-03-24 until 2025-03-28
    Then the deliverable "Use cases" is LODGED_TD
    And the deliverable "Use cases" goes to the SG13 meeting of 2025-03-24
    When the focus group approves "Architecture" by consensus
    Then the deadline for the deliverable is 2025-03-06

  @AMB-45 @FG-DEL-06
  Scenario: The next meeting takes the place of one that is cancelled
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And it is 2025-03-12
    And TSB cancels the SG13 meeting of 2025-04-07
    Then the deadline for the deliverable is 2025-06-16

  @AMB-57 @FG-DEL-06 @FG-DEL-07
  Scenario Outline: The edition in force on the day it is due holds for a deliverable
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    And A.7 (2024 draft) holds from <day> on
    When the focus group approves "Use cases" by consensus
    Then the deadline for the deliverable is set by FG-DEL-06, citing "<clause>"

    Examples:
      | day        | clause |
      | 2025-03-10 | 8.3    |
      | 2025-03-11 | 10 p1  |

  @SC-111 @AMB-53 @FG-APX-03 @FG-DEL-02
  Scenario Outline: A deliverable without a clear target is coordinated by the parent group
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    When the focus group approves "Use cases", meant for no study group yet, by consensus
    Then nobody is asked to "Find the right study group"
    And finding FG-DEL-02 is "not met"
    When TSB lodges "Use cases" as "TD-17"
    Then the SG13 chair is asked to "Find the right study group"
    When the SG13 chair finds SG17 and SG20 for "Use cases"
    Then finding FG-APX-03 is "met"
    When it is 2025-04-07
    And the SG13 chair records that the meeting took up "Use cases"
    Then the deliverable "Use cases" has been ROUTED_OTHER_SG
    And the SG17 chair is told of "a deliverable for your study group"
    And the SG20 chair is told of "a deliverable for your study group"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-111 @FG-APX-03 @FG-DEL-02
  Scenario: So is one that is meant for another study group, and none that is meant for the parent
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    When the focus group approves "Use cases" by consensus
    And TSB lodges "Use cases" as "TD-17"
    Then nobody is asked to "Find the right study group"
    When the focus group approves "Security", meant for SG17, by consensus
    And TSB lodges "Security" as "TD-18"
    Then the SG13 chair is asked to "Find the right study group"

  @AMB-26 @FG-DEL-03
  Scenario: Without consensus there is no deliverable to hand over
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    And the draft of "Use cases" is stable
    When the chair of FG-AN declares no consensus on "Use cases" because "Ghana sees a gap"
    Then the deliverable "Use cases" is DRAFTING
    And the deliverable "Use cases" has been NOT_AGREED
    And finding FG-DEL-03 is "not met"
    And nobody is asked to "Lodge it as a TD"

  @FG-DEL-03 @FG-APX-00
  Scenario: An incomplete text is passed on as such
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    And "Use cases" is being drafted
    When the chair of FG-AN passes on "Use cases" as incomplete because "Chapter 4 is missing"
    Then finding FG-DEL-03 says "without approval"
    And TSB is asked to "Lodge it as a TD" by 2025-03-10 at 23:59:59 in Geneva

  @AMB-26 @FG-DEL-05
  Scenario: A deliverable is handed over once
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And TSB lodges "Use cases" as "TD-17"
    And the focus group plans "Use Cases", which calls itself "Technical report"
    Then this is refused, citing "A.7 (2016) 10"
    And the refusal says "handed over already, as TD-17"

  @AMB-59 @FG-DEL-04 @FG-EXT-04
  Scenario: The parent group ends a group whose deliverables are all handed over
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When the focus group approves "Use cases" by consensus
    And it is 2025-04-08
    And the SG13 chair records that the work is completed on 2025-04-08
    Then this is refused, citing "10 p1"
    And the refusal says "not handed over: Use cases"
    And its state is RUNNING
    When TSB lodges "Use cases" as "TD-17"
    And the SG13 chair records that the work is completed on 2025-04-08
    Then finding FG-DEL-04 is "met"
    When the closing begins
    Then its state is FINAL_REPORT_OPEN
    And it has been CLOSING
    And the end of the group is "COMPLETED"

  @AMB-59 @FG-RTE-15
  Scenario: The parent group decides at its meeting
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2016)
    When it is 2025-03-20
    And the SG13 chair records that the work is completed on 2025-03-20
    Then this is refused
    And the refusal says "not a day of a meeting of SG13"

  @AMB-61 @FG-RTE-15 @FG-RTE-17
  Scenario: TSAG ends a group of a study group, in consultation with the Director
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And TSAG meets from 2025-05-26 to 2025-05-30
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    When it is 2025-05-27
    And the TSAG chair records that TSAG ends the group on 2025-05-27, without consulting the Director
    Then this is refused, citing "Res 22"
    When the TSAG chair records that TSAG ends the group on 2025-05-27
    Then finding FG-RTE-17 is "met"
    And the SG13 chair is told of "end of the focus group decided"
    When the closing begins
    Then the end of the group is "BY_TSAG"

  @AMB-52 @FG-DEL-04 @FG-DEL-06
  Scenario: What the group approved before its end is still handed over, and nothing else
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And TSAG meets from 2025-05-26 to 2025-05-30
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    When it is 2025-05-27
    And the focus group approves "Use cases" by consensus
    And "Architecture" is being drafted
    And the TSAG chair records that TSAG ends the group on 2025-05-27
    And the closing begins
    Then its state is HANDOVER_OPEN
    And the deliverable "Architecture" is ENDED_WITH_GROUP
    And the deliverable "Use cases" is APPROVED_FG
    And TSB is asked to "Lodge it as a TD" by 2025-06-16 at 23:59:59 in Geneva
    When it is 2025-06-16
    And TSB lodges "Use cases" as "TD-17"
    Then its state is FINAL_REPORT_OPEN
    And finding FG-DEL-06 is "met" with deadline 2025-06-16
    When the final report is published
    And TSB goes through the closing checklist
    Then its state is TRACKING_ONLY
    And the public is told of "focus group closed"

  @SC-98 @FG-EXT-04 @FG-EST-06
  Scenario Outline: A closed group starts nothing any more
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under <edition>
    And the group is closed after the SG13 meeting of 2025-04-07
    Then finding FG-PAR-04 says "Participants list: frozen"
    When <person> starts "<act>"
    Then this is refused, citing "<clause>"
    And the refusal says "is not reopened"

    Examples:
      | edition          | person             | act                              | clause |
      | A.7 (2016)       | the chair of FG-AN | Hold a meeting                   | 2.2 p6 |
      | A.7 (2016)       | the chair of FG-AN | Change the terms of reference    | 2.2 p6 |
      | A.7 (2016)       | the chair of FG-AN | Name further management          | 2.2 p6 |
      | A.7 (2016)       | the SG13 chair     | Replace the chair                | 2.2 p6 |
      | A.7 (2016)       | the chair of FG-AN | Ask for more time                | 2.1    |
      | A.7 (2016)       | the chair of FG-AN | Start or hand over a deliverable | 2.2 p6 |
      | A.7 (2016)       | the SG13 chair     | Decide on the closure            | 2.2 p6 |
      | A.7 (2024 draft) | the chair of FG-AN | Hold a meeting                   | 2.2 p7 |
      | A.7 (2024 draft) | the chair of FG-AN | Change the terms of reference    | 2.2 p7 |
      | A.7 (2024 draft) | the chair of FG-AN | Name further management          | 2.2 p7 |
      | A.7 (2024 draft) | the SG13 chair     | Replace the chair                | 2.2 p7 |
      | A.7 (2024 draft) | the chair of FG-AN | Ask for more time                | 2.1    |
      | A.7 (2024 draft) | the chair of FG-AN | Start or hand over a deliverable | 2.2 p7 |
      | A.7 (2024 draft) | the SG13 chair     | Decide on the closure            | 2.2 p7 |

  @SC-98 @FG-APX-08
  Scenario: Only the register of what became of its deliverables stays open
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    And the SG13 meeting of 2025-04-07 took up these deliverables, which are tracked
      | Use cases |
    And the group is closed after the SG13 meeting of 2025-04-07
    Then its state is TRACKING_ONLY
    When it is 2026-02-02
    And TSB enters for "Use cases" that SG13 approved the Recommendation "Y.3172" on 2026-01-30
    Then this is accepted
    And the register shows 1 Recommendations and 0 informative text of "FG-AN"

  @SC-98 @FG-EXT-04
  Scenario: Without deliverables nothing is left
    Given SG13 meets from 2025-04-07 to 2025-04-18
    And SG13 meets from 2025-07-14 to 2025-07-25
    And "FG-AN", a focus group of SG13 established on 2025-01-15 under A.7 (2024 draft)
    And the group is closed after the SG13 meeting of 2025-04-07
    Then its state is CLOSED
