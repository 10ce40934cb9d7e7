Feature: Whole lives of real focus groups, as they would have been on this desk
  All of them are played under A.7 (2016), although some are older. Taken from public pages are
  titles, parents, decisions, leaders, meetings and deliverables as far as they are given here. What
  those pages do not say is assumed, and each scenario says what; every day on which a text came in,
  and every day since which a meeting was on the website, is assumed unless the scenario says that
  it is known. Nobody lodges progress reports except where a scenario says so, because nothing is
  known about them: the desk records that they are missing, and so does the scenario. Of meetings of
  the focus groups only those are held whose days are known. The kind of membership of a leader's
  organization is a placeholder, and so is its country where it is not stated. Wherever the work
  went to SG16, SG21 stands for it: SG16 is no longer among the study groups, and SG21 is its
  successor.

  @real-life @FG-TOR-05 @FG-EXT-01 @FG-TOR-15 @FG-DEL-06 @FG-REP-01 @FG-EXT-04 @AMB-38 @AMB-52
  Scenario: FG-IMT-2020, extended together with new terms of reference, ends with the year 2016
    Known: the end with the SG13 meeting of December 2015, the extension to the end of 2016 with new
    terms of reference decided there, the hand-over of the gap analysis in December 2015, a final
    meeting and its texts at the end of 2016, the word of the completion on 24 January 2017. Assumed:
    both decisions fell on the last day of the meeting; the gap analysis was approved in November and
    handed over on the second day of the meeting, which took it; the last texts came on
    20 December 2016. Meetings of SG13 in 2016 are not known, so there is none.

    Given SG13 meets from 2015-04-20 to 2015-05-01
    And SG13 meets from 2015-11-30 to 2015-12-11
    And SG13 meets from 2017-02-06 to 2017-02-17
    And "FG-IMT-2020", a focus group of SG13 established on 2015-05-01 under A.7 (2016), with
      | scope           | Network aspects of IMT-2020 |
      | lifetimeEnds    | meeting                     |
      | lifetimeMeeting | 2015-11-30                  |
    And it is led by
      | post  | name                | affiliation | membership    | country |
      | chair | Peter Ashwood-Smith | Huawei      | Sector Member | China   |
    Then its lifetime ends on 2015-12-11
    When its meeting "1" from 2015-06-08 to 2015-06-09 is on the website on 2015-05-08
    Then finding FG-ANN-05 is "not met" with deadline 2015-04-27
    And finding FG-ANN-05 is only a hint
    And finding FG-RTE-12 is "met"
    When the meeting is held under "Peter Ashwood-Smith", and reported
    And its meeting "3" from 2015-09-21 to 2015-09-24 is on the website on 2015-08-03
    Then finding FG-ANN-05 is "met" with deadline 2015-08-10
    When the meeting is held under "Peter Ashwood-Smith", and reported
    And it is 2015-11-13
    And the focus group approves "Report on standards gap analysis" by consensus
    Then the deadline for the deliverable is 2015-11-02
    When it is 2015-11-18
    And a member of SG13 asks for more time until 2016-12-31 and the wider scope "Also work with open-source communities"
    Then the request is on time for the SG13 meeting of 2015-11-30
    And the request is linked to a change of the terms of reference
    When the SG13 chair names no other study group as concerned by the request
    And a member of SG13 contributes a change
      | scope | Network aspects of IMT-2020, also with open-source communities |
    Then the last "Change the terms of reference" is LODGED
    When the SG13 chair has nobody heard on the change
    And TSB puts the change on the agenda
    And it is 2015-11-19
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2015-11-18
    When it is 2015-12-01
    Then finding FG-DEL-06 is "not met" with deadline 2015-11-02
    When TSB lodges "Report on standards gap analysis" as "TD on the gap analysis"
    Then the deliverable "Report on standards gap analysis" is LATE_TD
    When the SG13 chair answers yes to taking "Report on standards gap analysis" late because "SG13 waits for it"
    Then the deliverable "Report on standards gap analysis" goes to the SG13 meeting of 2015-11-30
    And finding FG-DEL-06 is "overridden" because "SG13 waits for it", said by the SG13 chair
    And an earlier finding FG-DEL-06 is "not met"
    When it is 2015-12-11
    Then the deliverable "Report on standards gap analysis" is WITH_PARENT
    And the deliverable "Report on standards gap analysis" is marked as late
    When the SG13 chair records that the meeting took up "Report on standards gap analysis"
    And the SG13 chair declares consensus to change the terms of reference
    And the SG13 chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And its lifetime ends on 2016-12-31
    And there are 3 versions of the terms of reference, the last in force from 2015-12-11
    And the scope in force is "Network aspects of IMT-2020, also with open-source communities"
    When its meeting "5" from 2016-03-08 to 2016-03-11 is on the website on 2016-01-11
    Then finding FG-ANN-05 is "met" with deadline 2016-01-26
    When the meeting is held under "Peter Ashwood-Smith", and reported
    And its meeting "final" from 2016-12-05 to 2016-12-09 is on the website on 2016-10-17
    And the meeting is held under "Peter Ashwood-Smith", and reported
    And it is 2016-12-09
    And the focus group approves "Draft Recommendations and Technical Reports" by consensus
    And it is 2016-12-20
    And TSB lodges "Draft Recommendations and Technical Reports" as "TD on the outcome"
    Then finding FG-DEL-06 is "met" with deadline 2017-01-09
    When it is 2016-12-31 at 23:59:59 in Geneva
    Then it has never been EXPIRED
    When it is 2017-01-01 at 00:00:00 in Geneva
    And the closing begins
    Then it has been EXPIRED
    And its state is FINAL_REPORT_OPEN
    When it is 2017-01-24
    And the final report is published
    And TSB goes through the closing checklist, noting that "Questions on IMT-2020 in SG13" goes on with the work
    Then its state is CLOSED
    And the end of the group is "EXPIRED"
    And the group ended on 2016-12-31, and its file was closed on 2017-01-24
    And "Questions on IMT-2020 in SG13" goes on with its work
    When it is 2017-02-17
    And the SG13 chair records that the meeting took up "Draft Recommendations and Technical Reports"
    And the SG13 chair records that SG13 uses these deliverables in the work items
      | Draft Recommendations and Technical Reports | Questions on IMT-2020 |
      | Report on standards gap analysis            | Questions on IMT-2020 |
    Then it has 2 deliverables, each of them TRACKED

  @real-life @FG-ANN-01 @FG-ANN-02 @FG-TOR-05 @FG-LDR-02 @FG-REP-01 @FG-DEL-06 @FG-APX-08 @AMB-28 @AMB-46
  Scenario: FG-VM, announced 40 days after the decision, two years from its first meeting
    SG21 stands for SG16, which established the group. Known: the decision at the meeting of July
    2018, the announcement on 29 August, two years from the first meeting, the days of meetings, the
    second technical report finalized and submitted in April 2021, the closing on 1 September 2022,
    Recommendation F.749.3. Of some meetings of the parent group only the first day is known; they
    are taken as meetings of one day. Assumed: the decision fell on the last day; when and for which
    meetings the first and the third report came in; the meeting of June 2020 gave time until the
    closing, because the group worked on and nothing is known of that decision; F.749.3 was approved
    on 13 August 2020. Supporters are placeholders.

    Given SG21 meets from 2018-07-09 to 2018-07-20
    And SG21 meets from 2019-03-19 to 2019-03-19
    And SG21 meets from 2019-10-07 to 2019-10-07
    And SG21 meets from 2020-06-22 to 2020-06-22
    And SG21 meets from 2021-04-19 to 2021-04-19
    And SG21 meets from 2022-01-17 to 2022-01-28
    And SG21 meets from 2022-10-17 to 2022-10-17
    And a complete proposal for "FG-VM" with SG21 as parent group, under A.7 (2016)
    And its title is "Focus Group on Vehicular Multimedia"
    And its specific topic is "Vehicular multimedia"
    And its lifetime is 24 months
    And its lifetime starts with the first meeting
    When it arrives on 2018-06-25
    And it passes screening by the SG21 chair without any doubt
    And TSB puts it on the agenda
    And it is 2018-07-20
    And the SG21 chair declares consensus to establish it
    Then it is established on 2018-07-20 with SG21 as parent group
    And its lifetime has no end yet
    When the SG21 chair appoints
      | post       | name                 | affiliation | membership    | country | competence               |
      | chair      | Jun (Harry) Li       | TIAA        | Sector Member | China   | Placeholder for his work |
      | vice-chair | Gaelle Martin-Cocher | Blackberry  | Sector Member | Canada  | Placeholder for her work |
    And it is 2018-08-29
    And the SG21 chair announces the first meeting for 2018-10-11 to 2018-10-11 in "Ottawa, Canada"
    And TSB announces the group
    And the running group takes up its work
    Then its lifetime ends on 2020-10-11
    And its state is RUNNING
    And finding FG-ANN-01 is "met"
    And the meeting is ANNOUNCED
    And finding FG-ANN-05 is "met" with deadline 2018-08-30
    When the meeting is held under "Jun (Harry) Li", and reported
    And its meeting "2" from 2019-01-23 to 2019-01-25 is on the website on 2018-11-04
    And the meeting is held under "Jun (Harry) Li", and reported
    And its meeting "3" from 2019-03-18 to 2019-03-19 is on the website on 2019-01-28
    Then finding FG-ANN-05 is "met" with deadline 2019-02-04
    When it is 2019-03-08
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2019-03-07
    When the meeting is held under "Jun (Harry) Li", and reported
    And its meeting "5" from 2019-07-11 to 2019-07-12 is on the website on 2019-05-20
    And it is 2019-06-03
    And the chair of FG-VM starts "Name further management"
    And the chair of FG-VM names
      | name          | post                          | affiliation | experience |
      | Kaname Tokita | Vice-chair named by the group | Honda       |            |
    Then "Kaname Tokita" is in its management as "Vice-chair named by the group"
    When the meeting is held under "Jun (Harry) Li", and reported
    And it is 2019-07-12
    And the focus group approves "TR1 Use cases and requirements" by consensus
    And it is 2019-09-09
    And TSB lodges "TR1 Use cases and requirements" as "TD for TR1"
    Then finding FG-DEL-06 is "met" with deadline 2019-09-09
    When it is 2019-10-07
    Then finding FG-REP-01 is "not met" with deadline 2019-09-25
    And the SG21 chair is asked to "Look into the silence of the group"
    When the SG21 chair records that the meeting took up "TR1 Use cases and requirements"
    And the SG21 chair records that SG21 uses these deliverables in the work items
      | TR1 Use cases and requirements | F.749.3 |
    And it is 2020-06-10
    And the chair of FG-VM asks for more time until 2022-09-01
    Then the request is on time for the SG21 meeting of 2020-06-22
    When the SG21 chair names no other study group as concerned by the request
    And it is 2020-06-22
    And the SG21 chair declares consensus to give the time asked for
    Then its lifetime ends on 2022-09-01
    And there are 2 versions of the terms of reference, the last in force from 2020-06-22
    When it is 2020-09-01
    And TSB enters for "TR1 Use cases and requirements" that SG21 approved the Recommendation "F.749.3" on 2020-08-13
    And it is 2021-04-12
    And the focus group approves "TR2 Architecture" by consensus
    And TSB lodges "TR2 Architecture" as "TD for TR2"
    Then the deliverable "TR2 Architecture" is LATE_TD
    And finding FG-DEL-06 is "not met" with deadline 2021-03-22
    When the SG21 chair answers yes to taking "TR2 Architecture" late because "It was finalized this month"
    And it is 2021-04-19
    Then the deliverable "TR2 Architecture" is WITH_PARENT
    And finding FG-DEL-06 is "overridden" because "It was finalized this month", said by the SG21 chair
    And the deliverable "TR2 Architecture" is marked as late
    When the SG21 chair records that the meeting took up "TR2 Architecture"
    And its meeting "online, June 2021" from 2021-06-29 to 2021-06-30 is on the website on 2021-05-10
    And the meeting is held under "Jun (Harry) Li", and reported
    And its meeting "16" from 2022-04-28 to 2022-04-28 is on the website on 2022-03-10
    Then finding FG-ANN-05 is "met" with deadline 2022-03-17
    When the meeting is held under "Jun (Harry) Li", and reported
    And it is 2022-08-31
    And the focus group approves "TR3 Implementation aspects" by consensus
    And it is 2022-09-01
    And TSB lodges "TR3 Implementation aspects" as "TD for TR3"
    Then finding FG-DEL-06 is "met" with deadline 2022-09-19
    When it is 2022-09-02
    And the closing begins
    Then it has been EXPIRED
    When the final report is published
    And TSB goes through the closing checklist, noting that "Question 27/16" goes on with the work
    Then its state is CLOSED
    And the group ended on 2022-09-01, and its file was closed on 2022-09-02
    And the end of the group is "EXPIRED"
    And "Question 27/16" goes on with its work
    When it is 2022-10-17
    And the SG21 chair records that the meeting took up "TR3 Implementation aspects"
    And the SG21 chair records that SG21 uses these deliverables in the work items
      | TR2 Architecture           | Question 27/16 |
      | TR3 Implementation aspects | Question 27/16 |
    Then it has 3 deliverables, each of them TRACKED
    And the register shows 1 Recommendations and 0 informative text of "FG-VM"

  @real-life @FG-LDR-01 @FG-ANN-05 @FG-REP-01 @FG-EXT-01 @FG-EXT-04 @FG-DEL-04 @FG-DEL-06
  Scenario: FG-MV, one year written, eighteen months run
    Known: one year in the terms of reference, six vice-chairs, special sessions beside the numbered
    meetings, the date of the fourth meeting announced on 18 October 2023, 52 approved texts with
    numbers FGMV-nn, the last meeting after eighteen months. Assumed: six more months were asked for
    in December 2023 and given by the TSAG meeting of January 2024, of which the first day alone is
    known; between the two the group had to hold. Five texts stand for the 52. The TSAG meeting after
    the end is assumed from 29 July to 2 August 2024.

    Given TSAG meets from 2022-12-12 to 2022-12-16
    And TSAG meets from 2024-01-22 to 2024-01-22
    And TSAG meets from 2024-07-29 to 2024-08-02
    And "FG-MV", a focus group of TSAG established on 2022-12-16 under A.7 (2016), with
      | scope          | Metaverse |
      | lifetimeMonths | 12        |
    And it is led by
      | post       | name            | affiliation | membership    | country           |
      | chair      | Shin-Gak Kang   | ETRI        | Sector Member | Republic of Korea |
      | vice-chair | Shane He        | Nokia       | Sector Member | Finland           |
      | vice-chair | Hideo Imanaka   | NICT        | Sector Member | Japan             |
      | vice-chair | Per Frojdh      | Ericsson    | Sector Member | Sweden            |
      | vice-chair | Andrey Perez    | ANATEL      | Member State  | Brazil            |
      | vice-chair | Vincent Affleck | DCMS        | Member State  | United Kingdom    |
      | vice-chair | Yuntao Wang     | MIIT        | Member State  | China             |
    Then its lifetime ends on 2023-12-16
    When its meeting "1" from 2023-03-08 to 2023-03-09 is on the website on 2023-01-10
    And the meeting is held under "Shin-Gak Kang", and reported
    And its meeting "2" from 2023-07-04 to 2023-07-06 is on the website on 2023-05-15
    And the meeting is held under "Shin-Gak Kang", and reported
    And its meeting "special session 1" from 2023-09-12 to 2023-09-12 is on the website on 2023-07-28
    Then finding FG-ANN-05 is "met" with deadline 2023-08-01
    When its meeting "special session 2" from 2023-10-18 to 2023-10-18 is on the website on 2023-08-28
    Then finding FG-ANN-05 is "met" with deadline 2023-09-06
    When its meeting "special session 1" is held under "Shane He", and reported
    And its meeting "special session 2" is held under "Hideo Imanaka", and reported
    And its meeting "4" from 2023-12-04 to 2023-12-07 is on the website on 2023-10-18
    Then finding FG-ANN-05 is "met" with deadline 2023-10-23
    When the meeting is held under "Shin-Gak Kang", and reported
    And it is 2023-12-07
    And the focus group approves these deliverables by consensus
      | FGMV-01 |
      | FGMV-02 |
      | FGMV-20 |
    And it is 2023-12-11
    And the chair of FG-MV asks for 6 more months
    Then the request asks for time until 2024-06-16
    When the TSAG chair names no other study group as concerned by the request
    And it is 2023-12-17
    Then its state is HOLD
    When TSB lodges these deliverables
      | FGMV-01 | TD 401 |
      | FGMV-02 | TD 402 |
      | FGMV-20 | TD 420 |
    Then finding FG-DEL-06 is "met" with deadline 2023-12-25
    When the chair of FG-MV starts "Hold a meeting"
    Then this is refused
    When it is 2024-01-22
    Then finding FG-REP-01 is "not met" with deadline 2024-01-10
    When the TSAG chair records that the meeting took up these deliverables
      | FGMV-01 |
      | FGMV-02 |
      | FGMV-20 |
    And the TSAG chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And its lifetime ends on 2024-06-16
    And there are 2 versions of the terms of reference, the last in force from 2024-01-22
    When its meeting "7" from 2024-06-12 to 2024-06-13 is on the website on 2024-04-24
    And the meeting is held under "Shin-Gak Kang", and reported
    And it is 2024-06-13
    And the focus group approves these deliverables by consensus
      | FGMV-51 |
      | FGMV-52 |
    And it is 2024-06-17
    And the closing begins
    Then it has been EXPIRED
    And its state is HANDOVER_OPEN
    When it is 2024-06-28
    And TSB lodges these deliverables
      | FGMV-51 | TD 451 |
      | FGMV-52 | TD 452 |
    Then its state is FINAL_REPORT_OPEN
    And finding FG-DEL-06 is "met" with deadline 2024-07-01
    And finding FG-DEL-04 is "met"
    When the final report is published
    And TSB goes through the closing checklist, noting that "Global Initiative on Virtual Worlds" goes on with the work
    Then its state is CLOSED
    And the group ended on 2024-06-16, and its file was closed on 2024-06-28
    And the end of the group is "EXPIRED"
    And between 2022-12-16 and 2024-06-16 the group held 6 meetings
    And "Yuntao Wang" is its vice-chair
    And "Global Initiative on Virtual Worlds" goes on with its work
    When it is 2024-08-02
    And the TSAG chair records that the meeting took up these deliverables
      | FGMV-51 |
      | FGMV-52 |
    And the TSAG chair records that SG20 uses these deliverables in the work items
      | FGMV-01 | Work of SG20 on virtual worlds |
      | FGMV-02 | Work of SG20 on virtual worlds |
      | FGMV-20 | Work of SG20 on virtual worlds |
      | FGMV-51 | Work of SG20 on virtual worlds |
      | FGMV-52 | Work of SG20 on virtual worlds |
    Then it has 5 deliverables, each of them TRACKED

  @real-life @FG-TOR-11 @FG-EXT-01 @FG-LDR-06 @FG-LDR-08 @FG-REP-01 @FG-REP-04 @FG-DEL-04 @FG-DEL-06
  Scenario: FG-DLT, under an acting chair at its end, its final report after the closing
    Known: the chair at the start and the acting chair at the end, the days of the first and the last
    meeting, eight deliverables, the closing with the last meeting on 1 August 2019, the final report
    TD475 to the TSAG meeting of September 2019, which was to settle the transfer of the
    deliverables. Assumed: no lifetime was written; the TSAG meeting of February 2018 gave time until
    the closing; the acting chair was a vice-chair and presided from March 2019; the sixth meeting
    took four days from 20 May 2019; the deliverables came in on 23 August 2019.

    Given TSAG meets from 2017-05-01 to 2017-05-04
    And TSAG meets from 2018-02-26 to 2018-03-02
    And TSAG meets from 2019-09-23 to 2019-09-27
    And "FG-DLT", a focus group of TSAG established on 2017-05-04 under A.7 (2016), with
      | scope          | Application of distributed ledger technology |
      | lifetimeMonths |                                              |
    And it is led by
      | post       | name             | affiliation | membership    | country     |
      | chair      | David Watrin     | Swisscom    | Sector Member | Switzerland |
      | vice-chair | Suzana Maranhao  | Placeholder | Sector Member | Brazil      |
      | vice-chair | Wei Kai          | CAICT       | Sector Member | China       |
    Then its lifetime ends on 2018-05-04
    And the deadline of the lifetime is set by FG-TOR-11, citing "2.2"
    When its meeting "1" from 2017-10-17 to 2017-10-19 is on the website on 2017-08-28
    And the meeting is held under "David Watrin", and reported
    And it is 2018-02-14
    And the chair of FG-DLT asks for more time until 2019-08-01
    Then the request is on time for the TSAG meeting of 2018-02-26
    When the TSAG chair names no other study group as concerned by the request
    And it is 2018-03-02
    Then finding FG-REP-01 is "not met" with deadline 2018-02-14
    When the TSAG chair declares consensus to give the time asked for
    Then its lifetime ends on 2019-08-01
    When it is 2019-03-04
    And the TSAG chair starts "Replace the chair"
    And the TSAG chair reports that "David Watrin" cannot serve from 2019-03-01 because "Other duties"
    And "Wei Kai" presides, as the TSAG chair and the focus group agreed on 2019-03-01
    Then the last "Replace the chair" is INTERIM
    And "Wei Kai" presides without the title
    When its meeting "6" from 2019-05-20 to 2019-05-23 is on the website on 2019-04-01
    Then finding FG-ANN-05 is "met" with deadline 2019-04-08
    When the meeting is held under "Wei Kai", and reported
    And its meeting "7" from 2019-07-29 to 2019-08-01 is on the website on 2019-06-10
    And the meeting is held under "Wei Kai", and reported
    And it is 2019-08-01
    And the focus group approves these deliverables by consensus
      | D1.1 Terms and definitions           |
      | D1.2 Overview, concepts, ecosystem   |
      | D1.3 Standardization landscape       |
      | D2.1 Use cases                       |
      | D3.1 Reference architecture          |
      | D3.3 Assessment criteria             |
      | D4.1 Regulatory framework            |
      | D5.1 Outlook                         |
    And it is 2019-08-02
    And the closing begins
    Then it has been EXPIRED
    And its state is HANDOVER_OPEN
    And the last "Replace the chair" is ENDED_WITH_GROUP
    And "Wei Kai" presides without the title
    And "David Watrin" is its chair
    When it is 2019-08-23
    And TSB lodges these deliverables
      | D1.1 Terms and definitions         | TD 461 |
      | D1.2 Overview, concepts, ecosystem | TD 462 |
      | D1.3 Standardization landscape     | TD 463 |
      | D2.1 Use cases                     | TD 464 |
      | D3.1 Reference architecture        | TD 465 |
      | D3.3 Assessment criteria           | TD 466 |
      | D4.1 Regulatory framework          | TD 467 |
      | D5.1 Outlook                       | TD 468 |
    Then it has 8 deliverables, each of them LODGED_TD
    And finding FG-DEL-06 is "met" with deadline 2019-08-26
    And finding FG-DEL-04 is "met"
    And its state is FINAL_REPORT_OPEN
    When it is 2019-09-11
    And its chair lodges a complete progress report
    And TSB publishes the progress report as "TSAG-TD475" because "It asks TSAG to settle the transfer"
    And the TSAG chair informs TSAG
    Then progress report 3 is published as "TSAG-TD475"
    And progress report 3 is in time
    When TSB goes through the closing checklist, noting that "Question 22/16" goes on with the work
    Then its state is CLOSED
    And the group ended on 2019-08-01, and its file was closed on 2019-09-11
    And the end of the group is "EXPIRED"
    When it is 2019-09-23
    Then it has 8 deliverables, each of them WITH_PARENT
    When it is 2019-09-27
    And the TSAG chair records that the meeting took up these deliverables
      | D1.1 Terms and definitions         |
      | D1.2 Overview, concepts, ecosystem |
      | D1.3 Standardization landscape     |
      | D2.1 Use cases                     |
      | D3.1 Reference architecture        |
      | D3.3 Assessment criteria           |
      | D4.1 Regulatory framework          |
      | D5.1 Outlook                       |
    And the TSAG chair records that SG21 uses these deliverables in the work items
      | D1.1 Terms and definitions         | Question 22/16 |
      | D1.2 Overview, concepts, ecosystem | Question 22/16 |
      | D1.3 Standardization landscape     | Question 22/16 |
      | D2.1 Use cases                     | Question 22/16 |
      | D3.1 Reference architecture        | Question 22/16 |
      | D3.3 Assessment criteria           | Question 22/16 |
      | D4.1 Regulatory framework          | Question 22/16 |
      | D5.1 Outlook                       | Question 22/16 |
    Then it has 8 deliverables, each of them TRACKED

  @real-life @FG-TOR-05 @FG-ANN-05 @FG-REP-01 @FG-DEL-04 @FG-DEL-06 @FG-GEN-08 @AMB-59
  Scenario: FG-ICT&CC has finished in nine months, and TSAG says so
    Known: the decision of TSAG in July 2008, to report to its meeting of April 2009, the days of all
    three meetings, four deliverables, the end with that meeting. Assumed: TSAG met from 2 to
    4 July 2008; the four deliverables, whose titles are not known, came in after the last meeting;
    TSAG decided on the last day of its meeting.

    Given TSAG meets from 2008-07-02 to 2008-07-04
    And TSAG meets from 2009-04-28 to 2009-04-30
    And TSAG meets from 2010-02-08 to 2010-02-11
    And "FG-ICT&CC", a focus group of TSAG established on 2008-07-04 under A.7 (2016), with
      | scope           | ICTs and climate change |
      | lifetimeEnds    | meeting                 |
      | lifetimeMeeting | 2009-04-28              |
    And it is led by
      | post  | name           | affiliation | membership    | country        |
      | chair | David Faulkner | BT          | Sector Member | United Kingdom |
    Then its lifetime ends on 2009-04-30
    When its meeting "1" from 2008-09-01 to 2008-09-03 is on the website on 2008-07-14
    And the meeting is held under "David Faulkner", and reported
    And its meeting "2" from 2008-11-25 to 2008-11-28 is on the website on 2008-10-06
    Then finding FG-ANN-05 is "met" with deadline 2008-10-14
    When the meeting is held under "David Faulkner", and reported
    And its meeting "3" from 2009-03-24 to 2009-03-27 is on the website on 2009-02-02
    And the meeting is held under "David Faulkner", and reported
    And it is 2009-03-27
    And the focus group approves these deliverables by consensus
      | First deliverable  |
      | Second deliverable |
      | Third deliverable  |
      | Fourth deliverable |
    And it is 2009-03-30
    And TSB lodges these deliverables
      | First deliverable  | TD 1 |
      | Second deliverable | TD 2 |
      | Third deliverable  | TD 3 |
      | Fourth deliverable | TD 4 |
    Then finding FG-DEL-06 is "met" with deadline 2009-03-31
    When it is 2009-04-17
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2009-04-16
    When it is 2009-04-28
    Then it has 4 deliverables, each of them WITH_PARENT
    When it is 2009-04-30
    And the TSAG chair records that the meeting took up these deliverables
      | First deliverable  |
      | Second deliverable |
      | Third deliverable  |
      | Fourth deliverable |
    And the TSAG chair records that the work is completed on 2009-04-30
    Then finding FG-DEL-04 is "met"
    When the closing begins
    Then its state is FINAL_REPORT_OPEN
    When the final report is published
    And TSB goes through the closing checklist
    Then its state is CLOSED
    And the end of the group is "COMPLETED"
    And the group ended on 2009-04-30, and its file was closed on 2009-04-30
    And it has never been EXPIRED
    And there is 1 version of the terms of reference
    And between 2008-07-04 and 2009-04-30 the group held 3 meetings
    And there is no finding FG-EXT-02
    And it has 4 deliverables, each of them WITH_PARENT

  @real-life @FG-TOR-11 @FG-REP-01 @FG-DEL-03 @FG-DEL-04 @FG-DEL-06 @AMB-52 @AMB-59
  Scenario: FG-IdM passes on its sixth report incomplete
    Known: the decision of SG17 in December 2006, six meetings until September 2007, six reports of
    which the last was handed over incomplete, the end in September 2007. The days of its meetings
    are not known, so none is held here. Assumed: no lifetime was written; SG17 met from 6 to
    15 December 2006, from 19 to 28 September 2007 and from 7 to 18 April 2008; the reports were
    ready only after the last meeting of the group in September, too late for four weeks, and
    SG17 took them all the same.

    Given SG17 meets from 2006-12-06 to 2006-12-15
    And SG17 meets from 2007-09-19 to 2007-09-28
    And SG17 meets from 2008-04-07 to 2008-04-18
    And "FG-IdM", a focus group of SG17 established on 2006-12-15 under A.7 (2016), with
      | scope          | Identity management |
      | lifetimeMonths |                     |
    And it is led by
      | post  | name         | affiliation | membership    | country |
      | chair | Abbie Barbir | Nortel      | Sector Member | Canada  |
    Then its lifetime ends on 2007-12-15
    When it is 2007-09-07
    And the focus group approves these deliverables by consensus
      | Report 1 |
      | Report 2 |
      | Report 3 |
      | Report 4 |
      | Report 5 |
    And "Report 6 (framework)" is being drafted
    And the chair of FG-IdM passes on "Report 6 (framework)" as incomplete because "The framework needs more work"
    Then finding FG-DEL-03 says "without approval"
    When it is 2007-09-10
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2007-09-07
    When TSB lodges these deliverables
      | Report 1             | TD 1 |
      | Report 2             | TD 2 |
      | Report 3             | TD 3 |
      | Report 4             | TD 4 |
      | Report 5             | TD 5 |
      | Report 6 (framework) | TD 6 |
    Then it has 6 deliverables, each of them LATE_TD
    And finding FG-DEL-06 is "not met" with deadline 2007-08-22
    When the SG17 chair answers yes to taking these deliverables late because "The meeting is about them"
      | Report 1             |
      | Report 2             |
      | Report 3             |
      | Report 4             |
      | Report 5             |
      | Report 6 (framework) |
    Then finding FG-DEL-06 is "overridden" because "The meeting is about them", said by the SG17 chair
    And an earlier finding FG-DEL-06 is "not met"
    And the deliverable "Report 6 (framework)" goes to the SG17 meeting of 2007-09-19
    When it is 2007-09-19
    Then it has 6 deliverables, each of them WITH_PARENT
    When it is 2007-09-28
    And the SG17 chair records that the meeting took up these deliverables
      | Report 1             |
      | Report 2             |
      | Report 3             |
      | Report 4             |
      | Report 5             |
      | Report 6 (framework) |
    And the SG17 chair records that SG17 uses these deliverables in the work items
      | Report 1             | Baseline of JCA-IdM and IdM-GSI |
      | Report 2             | Baseline of JCA-IdM and IdM-GSI |
      | Report 3             | Baseline of JCA-IdM and IdM-GSI |
      | Report 4             | Baseline of JCA-IdM and IdM-GSI |
      | Report 5             | Baseline of JCA-IdM and IdM-GSI |
      | Report 6 (framework) | Baseline of JCA-IdM and IdM-GSI |
    And the SG17 chair records that the work is completed on 2007-09-28
    Then finding FG-DEL-04 is "met"
    When the closing begins
    And the final report is published
    And TSB goes through the closing checklist, noting that "JCA-IdM and IdM-GSI" goes on with the work
    Then its state is CLOSED
    And the end of the group is "COMPLETED"
    And the group ended on 2007-09-28, and its file was closed on 2007-09-28
    And "JCA-IdM and IdM-GSI" goes on with its work
    And the deliverable "Report 6 (framework)" is marked as late
    And it has 6 deliverables, each of them TRACKED

  @real-life @FG-ETM-05 @FG-ANN-05 @FG-TOR-15 @FG-EXT-02 @FG-EXT-03 @FG-REP-01 @FG-DEL-06 @AMB-46 @AMB-52
  Scenario: FG-Distraction, established by TSAG for SG12, with terms of reference revised in January 2012
    Known: the decision of TSAG in February 2011 with SG12 as parent, the announcement on
    5 April 2011, the days of the first and the third meeting, the revision of January 2012, five
    deliverables with the final report of March 2013, the end in March 2013, the work items that
    followed. Assumed: the decision fell on the last day; no lifetime was written; SG12, as parent,
    revised the terms of reference at a meeting from 16 to 27 January 2012, with a new end in March
    2013, because otherwise the group would have ended in February 2012; SG12 met again from 19 to 28 March
    and from 3 to 12 December 2013; four deliverables came in in time, the final report did not. The
    work items of Question 27/16 are entered for SG21.

    Given TSAG meets from 2011-02-08 to 2011-02-11
    And SG12 meets from 2012-01-16 to 2012-01-27
    And SG12 meets from 2013-03-19 to 2013-03-28
    And SG12 meets from 2013-12-03 to 2013-12-12
    And "FG-Distraction", a focus group of SG12 established by TSAG on 2011-02-11 under A.7 (2016), with
      | scope          | Driver distraction |
      | lifetimeMonths |                    |
    And it is led by
      | post  | name          | affiliation | membership    | country |
      | chair | Scott Pennock | RIM         | Sector Member | Canada  |
    Then its lifetime ends on 2012-02-11
    And SG12 is the parent group
    When its meeting "1" from 2011-05-17 to 2011-05-18 is on the website on 2011-04-05
    Then finding FG-ANN-05 is "met" with deadline 2011-04-05
    When the meeting is held under "Scott Pennock", and reported
    And its meeting "3" from 2011-12-12 to 2011-12-13 is on the website on 2011-10-24
    And the meeting is held under "Scott Pennock", and reported
    And it is 2012-01-03
    And a member of SG12 starts "Change the terms of reference"
    And a member of SG12 contributes a change
      | scope        | Driver distraction, revised |
      | lifetimeEnds | date                        |
      | lifetimeDate | 2013-03-31                  |
    Then the last "Change the terms of reference" is LODGED
    And finding FG-TOR-14 is "met" with deadline 2012-01-04
    When the SG12 chair has nobody heard on the change
    And TSB puts the change on the agenda
    And it is 2012-01-27
    Then finding FG-REP-01 is "not met" with deadline 2012-01-04
    When the SG12 chair declares consensus to change the terms of reference
    Then there are 2 versions of the terms of reference, the last in force from 2012-01-27
    And the scope in force is "Driver distraction, revised"
    And its lifetime ends on 2013-03-31
    And finding FG-EXT-02 is "met"
    And finding FG-EXT-03 is "met"
    When it is 2013-02-15
    And the focus group approves these deliverables by consensus
      | Use cases                         |
      | User interface requirements       |
      | Situational awareness management  |
      | Vehicle-to-applications interface |
    And TSB lodges these deliverables
      | Use cases                         | TD 1 |
      | User interface requirements       | TD 2 |
      | Situational awareness management  | TD 3 |
      | Vehicle-to-applications interface | TD 4 |
    Then finding FG-DEL-06 is "met" with deadline 2013-02-19
    When it is 2013-03-15
    Then finding FG-REP-01 is "not met" with deadline 2013-03-07
    When the focus group approves "Final report" by consensus
    And TSB lodges "Final report" as "TD 5"
    Then the deliverable "Final report" is LATE_TD
    And finding FG-DEL-06 is "not met" with deadline 2013-02-19
    When the SG12 chair answers yes to taking "Final report" late because "The group ends with this meeting"
    And it is 2013-03-19
    Then it has 5 deliverables, each of them WITH_PARENT
    When it is 2013-03-28
    And the SG12 chair records that the meeting took up these deliverables
      | Final report                      |
      | Use cases                         |
      | User interface requirements       |
      | Situational awareness management  |
      | Vehicle-to-applications interface |
    And the SG12 chair records that SG12 uses these deliverables in the work items
      | User interface requirements | P.UIA |
    And the SG12 chair records that SG21 uses these deliverables in the work items
      | Situational awareness management  | G.SAM |
      | Vehicle-to-applications interface | G.V2A |
    And the SG12 chair records that the work is completed on 2013-03-28
    Then finding FG-DEL-04 is "met"
    When the closing begins
    And the final report is published
    And TSB goes through the closing checklist, noting that "Question 4/12 and Question 27/16" goes on with the work
    Then its state is CLOSED
    And the end of the group is "COMPLETED"
    And the group ended on 2013-03-28, and its file was closed on 2013-03-28
    And the deliverable "Vehicle-to-applications interface" is TRACKED
    And the deliverable "Final report" is marked as late
    And "Question 4/12 and Question 27/16" goes on with its work

  @real-life @FG-TOR-05 @FG-ANN-05 @FG-EXT-01 @FG-EXT-05 @FG-REP-01 @FG-DEL-06 @FG-EXT-04
  Scenario: FG-AI4NDM, extended to March 2024 by the meeting that approved its first deliverables
    Known: the announcement on 10 February 2021 of the first meeting of 15 March, the SG2 meeting of
    March 2023 with three deliverables and the extension to March 2024, the workshop of March 2024.
    Assumed: SG2 decided on 18 December 2020, for the time until its meeting of March 2023; the
    three deliverables and the request came in in time; the extension ran to the last day of March;
    SG2 met again from 8 to 19 July 2024. Its meetings of 2021 and 2022 are not known, so there is
    none.

    Given SG2 meets from 2020-12-07 to 2020-12-18
    And SG2 meets from 2023-03-13 to 2023-03-22
    And SG2 meets from 2024-07-08 to 2024-07-19
    And "FG-AI4NDM", a focus group of SG2 established on 2020-12-18 under A.7 (2016), with
      | scope           | AI for natural disaster management |
      | lifetimeEnds    | meeting                            |
      | lifetimeMeeting | 2023-03-13                         |
    And it is led by
      | post  | name              | affiliation    | membership    | country |
      | chair | Monique Kuglitsch | Fraunhofer HHI | Sector Member | Germany |
    Then its lifetime ends on 2023-03-22
    When its meeting "1" from 2021-03-15 to 2021-03-17 is on the website on 2021-02-10
    Then finding FG-ANN-05 is "not met" with deadline 2021-02-01
    And finding FG-ANN-05 is only a hint
    When the meeting is held under "Monique Kuglitsch", and reported
    And it is 2023-02-10
    And the focus group approves these deliverables by consensus
      | Communications |
      | Landscape      |
      | Terminology    |
    And TSB lodges these deliverables
      | Communications | TD 1 |
      | Landscape      | TD 2 |
      | Terminology    | TD 3 |
    Then finding FG-DEL-06 is "met" with deadline 2023-02-13
    When it is 2023-03-01
    And the chair of FG-AI4NDM asks for more time until 2024-03-31
    Then the request is on time for the SG2 meeting of 2023-03-13
    When the SG2 chair names no other study group as concerned by the request
    And it is 2023-03-02
    Then progress report 1 is OVERDUE
    And finding FG-REP-01 is "not met" with deadline 2023-03-01
    When it is 2023-03-13
    Then it has 3 deliverables, each of them WITH_PARENT
    When it is 2023-03-22
    And the SG2 chair records that the meeting took up these deliverables
      | Communications |
      | Landscape      |
      | Terminology    |
    And the SG2 chair declares consensus to give the time asked for
    Then its state is EXTENDED
    And its lifetime ends on 2024-03-31
    And there are 2 versions of the terms of reference, the last in force from 2023-03-22
    When its meeting "workshop" from 2024-03-13 to 2024-03-14 is on the website on 2024-01-22
    Then finding FG-ANN-05 is "met" with deadline 2024-01-31
    When the meeting is held under "Monique Kuglitsch", and reported
    And it is 2024-04-01
    And the closing begins
    Then it has been EXPIRED
    # Summer time began on that last day of March.
    And finding FG-EXT-04 is "met"
    When the final report is published
    And TSB goes through the closing checklist, noting that "Global Initiative on Resilience to Natural Hazards through AI Solutions" goes on with the work
    Then its state is CLOSED
    And the end of the group is "EXPIRED"
    And the group ended on 2024-03-31, and its file was closed on 2024-04-01
    And "Global Initiative on Resilience to Natural Hazards through AI Solutions" goes on with its work
    And it has 3 deliverables, each of them WITH_PARENT
