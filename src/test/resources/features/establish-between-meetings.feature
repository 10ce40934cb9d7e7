Feature: A study group establishes a focus group between its meetings
  Clause 2.1.1.2 of Recommendation ITU-T A.7: urgent and purely technical proposals only. The chair
  reviews with vice-chairs and working party chairs, members comment for four weeks, and the chair
  may establish the group from the day after.

  # Is the path open?

  @SC-37 @FG-EBS-02
  Scenario Outline: A topic with regulatory or policy implications belongs to a meeting
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And its title is "Focus group on retail tariffs of ambient networks"
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    And it touches "practices for competitive markets"
    When it arrives on 2024-01-15
    Then its state is PATH_CLOSED
    And finding FG-EBS-02 is "not met"
    And finding FG-EBS-02 says "practices for competitive markets"
    And the proponent is asked to "Choose another path"
    When the proponent takes it to a meeting
    Then it is on time for the SG13 meeting of 2024-07-15
    And its state is SCREENING

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-38 @FG-EBS-01
  Scenario Outline: Without an urgent market need the path is closed
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    When it arrives on 2024-01-15
    Then its state is PATH_CLOSED
    And finding FG-EBS-01 is "not met"
    And finding FG-EBS-02 is "met"
    And nobody is asked to "Open the first review"
    And the proponent is asked to "Choose another path"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-EBS-01
  Scenario: A proponent whose path is closed may give up
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    When it arrives on 2024-01-15
    And the proponent withdraws it because "A meeting comes too late for us"
    Then its state is WITHDRAWN

  # The first review

  @SC-39 @FG-EBS-05
  Scenario Outline: Nothing is published before the working party chairs were asked
    Given a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And the SG13 chair opens the first review with the vice-chairs
    And everybody who reviews agrees
    And the SG13 chair concludes that the review agrees
    Then this is refused, citing "2.1.1.2 p2"
    And the refusal says "SG13 working party chairs"
    And finding FG-EBS-05 is "not met"
    And nobody is asked to "Post it on the website"
    When the SG13 chair asks the reviewers again because "The working party chairs were forgotten"
    And the SG13 chair opens the first review with the working party chairs
    And everybody who reviews agrees
    And the SG13 chair concludes that the review agrees
    Then finding FG-EBS-05 is "met"
    And TSB is asked to "Post it on the website"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-16 @FG-EBS-05
  Scenario Outline: A reviewer who is absent does not block
    Given the secretariat gives reviewers 10 days
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And the SG13 chair opens the first review with the vice-chairs and the working party chairs
    Then the deadline for the first review is 2024-01-25
    And a working party chair of SG13 is asked to "Review the proposal" by 2024-01-25 at 23:59:59 in Geneva
    When a working party chair of SG13 agrees in the review
    And it is 2024-01-26 at 00:00:00 in Geneva
    Then nobody is asked to "Review the proposal"
    When the SG13 chair concludes that the review agrees
    Then TSB is asked to "Post it on the website"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-15 @FG-EBS-05
  Scenario: A review that does not agree ends this path
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And the SG13 chair opens the first review with the vice-chairs and the working party chairs
    And a vice-chair of SG13 objects in the review: "The work is done in Question 2"
    And it is 2024-01-30
    And the SG13 chair concludes that the review does not agree because "Question 2 covers it"
    Then it has been DECLINED
    And the proponent was told that it is DECLINED
    And the TSB Director was told that it is DECLINED
    And the proponent is asked to "Choose another path"

  @FG-EBS-05 @FG-RTE-03 @FG-RTE-14
  Scenario: A reviewer's doubt takes the case to TSAG
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And the SG13 chair opens the first review with the vice-chairs and the working party chairs
    And a working party chair of SG13 doubts in the review: "Batteries are for SG5"
    And it is 2024-01-30
    Then its state is REFERRED
    And nobody is asked to "Conclude the first review"

  # Four weeks of comments

  @SC-26 @FG-EBS-06 @FG-EBS-07 @FG-EBS-08 @FG-EBS-09 @figures
  Scenario Outline: The chair may decide from the day after four weeks, not before
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    Then its state is COMMENT_PERIOD
    And finding FG-EBS-06 is "met"
    And finding FG-EBS-07 is "met"
    And the deadline for comments is 2024-03-04, until 2024-03-04T22:59:59Z
    And the deadline for comments is set by FG-EBS-08, citing "2.1.1.2 p2"
    And a member of SG13 was mailed the proposal, under FG-EBS-07
    And the desk waits until 2024-03-05 at 00:00:00 in Geneva
    When it is 2024-03-04 at 23:59:59 in Geneva
    Then its state is COMMENT_PERIOD
    And nobody is asked to "Decide whether to establish"
    When it is 2024-03-05 at 00:00:00 in Geneva
    Then its state is READY
    And it is not established
    When the SG13 chair decides to establish it
    Then it is established on 2024-03-05 with SG13 as parent group
    And finding FG-EBS-08 is "met" with deadline 2024-03-04
    And finding FG-EBS-09 is "met"
    And its lifetime ends on 2025-03-05

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-27 @FG-EBS-08 @figures
  Scenario Outline: Without a leap day the four weeks end a day later in the month
    Given a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2025-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2025-02-05
    Then the deadline for comments is 2025-03-05
    When it is 2025-03-05 at 23:59:59 in Geneva
    Then its state is COMMENT_PERIOD
    When it is 2025-03-06 at 00:00:00 in Geneva
    Then its state is READY

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-29 @FG-EBS-06 @FG-EBS-07 @FG-EBS-08 @figures
  Scenario Outline: The later of posting and mailing counts, across the change to summer time
    Given a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2025-03-03
    And it passes the first review by the SG13 chair without any doubt
    And TSB <first> on 2025-03-14
    Then there is no deadline for comments
    When TSB <second> on 2025-03-17
    Then the deadline for comments is 2025-04-14, until 2025-04-14T21:59:59Z
    When it is 2025-04-12 at 00:00:00 in Geneva
    Then its state is COMMENT_PERIOD
    When it is 2025-04-15 at 00:00:00 in Geneva
    Then its state is READY

    Examples:
      | edition          | first                   | second                  |
      | A.7 (2016)       | posts it on the website | mails it to the members |
      | A.7 (2024 draft) | posts it on the website | mails it to the members |
      | A.7 (2016)       | mails it to the members | posts it on the website |

  @SC-31 @FG-EBS-08 @FG-EBS-10 @figures
  Scenario Outline: An objection in the last second counts
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-04 at 23:59:59 in Geneva
    And a member of SG13 sends an objection: "The scope is too wide"
    Then the last comment is in time and blocks
    And finding FG-EBS-08 is "met" with deadline 2024-03-04
    When it is 2024-03-05
    Then its state is RESOLVING
    And finding FG-EBS-09 is "not met"
    And nobody is asked to "Decide whether to establish"
    And the SG13 chair is asked to "Resolve the open comments"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-33 @FG-EBS-09 @FG-EBS-10 @figures
  Scenario Outline: An editorial change on which the author agrees needs no new four weeks
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-04 at 23:59:59 in Geneva
    And a member of SG13 sends an objection: "The scope can be misread"
    And it is 2024-03-12
    And the SG13 chair changes the scope editorially to "Networks that live on ambient energy alone" and records that the last comment is confirmed by its author: "E-mail of 12 March 2024"
    Then its state is READY
    And the deadline for comments is 2024-03-04
    And finding FG-EBS-10 says "E-mail of 12 March 2024"
    When the SG13 chair decides to establish it
    Then it is established on 2024-03-12 with SG13 as parent group
    And the scope in force is "Networks that live on ambient energy alone"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-35 @FG-EBS-09 @figures
  Scenario Outline: An objection that is withdrawn no longer blocks
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-04 at 23:59:59 in Geneva
    And a member of SG13 sends an objection: "The scope is too wide"
    And it is 2024-03-06
    And a member of SG13 withdraws the last comment
    Then its state is READY
    And finding FG-EBS-09 is "met"
    And the SG13 chair is asked to "Decide whether to establish"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-09 @FG-EBS-08 @figures
  Scenario Outline: A comment that arrives a second late is shown and does not block
    Given a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-05 at 00:00:00 in Geneva
    And a member of SG13 sends an objection: "The scope is too wide"
    Then the last comment is late and does not block
    And finding FG-EBS-08 is "not met" with deadline 2024-03-04
    And its state is READY
    When the SG13 chair decides to establish it
    Then it is established on 2024-03-05 with SG13 as parent group

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-10 @FG-EBS-08
  Scenario Outline: Only substantive comments and objections of members block
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And <author> sends <comment>: "Our view of the matter"
    Then the last comment is in time and <effect>
    When it is 2024-03-05
    Then its state is <state>

    Examples:
      | author           | comment               | effect         | state     |
      | a member of SG13 | support               | does not block | READY     |
      | a member of SG13 | an editorial comment  | does not block | READY     |
      | a member of SG13 | a substantive comment | blocks         | RESOLVING |
      | a member of SG13 | an objection          | blocks         | RESOLVING |
      | the SG17 chair   | an objection          | does not block | READY     |

  @AMB-11 @FG-EBS-10 @figures
  Scenario Outline: Silence on a proposed solution is ruled a resolution, but not too early
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And a member of SG13 sends a substantive comment: "The deliverables are not clear"
    And it is 2024-03-06
    And the SG13 chair records that the last comment is settled by the silence of its author: "No answer"
    Then this is refused
    And the refusal says "no solution was proposed in writing"
    When the SG13 chair records that the last comment is answered with a proposed solution: "We list them in an annex"
    Then its state is RESOLVING
    When it is 2024-03-13
    And the SG13 chair records that the last comment is settled by the silence of its author: "No answer since 6 March"
    Then this is refused
    And the refusal says "13 March 2024, 23:59:59"
    When it is 2024-03-14
    And the SG13 chair records that the last comment is settled by the silence of its author: "No answer since 6 March"
    Then its state is READY
    And finding FG-EBS-10 says "No answer since 6 March"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-11 @FG-EBS-10
  Scenario: A secretariat may give authors more time to answer
    Given the secretariat gives authors 14 days to answer a proposed solution
    And SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And a member of SG13 sends a substantive comment: "The deliverables are not clear"
    And it is 2024-03-06
    And the SG13 chair records that the last comment is answered with a proposed solution: "We list them in an annex"
    And it is 2024-03-14
    And the SG13 chair records that the last comment is settled by the silence of its author: "No answer"
    Then this is refused
    And the refusal says "20 March 2024"

  @AMB-12 @FG-EBS-06 @FG-EBS-08 @figures
  Scenario Outline: A material change is posted again, for four new weeks
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And a member of SG13 sends an objection: "The scope is too wide"
    And the SG13 chair changes the scope materially to "Networks of sensors in buildings" because "To meet the objection"
    Then its state is TO_PUBLISH
    And the deadline for comments of 2024-03-04 was dropped
    And TSB is asked to "Post it on the website"
    And TSB is asked to "Mail it to the members"
    When TSB posts and mails it on 2024-02-26
    Then the deadline for comments is 2024-03-25
    When it is 2024-03-05
    Then its state is COMMENT_PERIOD
    When it is 2024-03-26
    Then its state is READY
    When the SG13 chair decides to establish it
    Then it is established on 2024-03-26 with SG13 as parent group
    And the scope in force is "Networks of sensors in buildings"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  # Doubt, deferral, withdrawal

  @SC-41 @FG-RTE-14 @FG-RTE-03 @figures
  Scenario Outline: A claim in the third week stops the clock and takes the case to TSAG
    Given a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-21
    And the SG21 chair raises the doubt "Coding of sensor data is for SG21"
    Then its state is REFERRED
    And the desk waits for no date
    And there is no deadline for comments
    And the deadline for comments of 2024-03-04 was dropped
    And the SG13 chair is only asked to "Forward it to the TSAG chair"
    When it is 2024-03-05
    Then its state is REFERRED
    And nobody is asked to "Decide whether to establish"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-17 @FG-RTE-03
  Scenario: A member's doubt during the comment period takes the case to TSAG too
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-28
    And a member of SG13 raises the doubt "Half of it is energy efficiency, which is for SG5"
    Then its state is REFERRED
    And finding FG-RTE-03 says "which is for SG5"
    And a member of TSAG was told that it is REFERRED, under FG-RTE-09

  @AMB-17 @FG-RTE-03
  Scenario: A doubt whose author withdraws it gives the case back, with four fresh weeks
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-21
    And the SG21 chair raises the doubt "Coding of sensor data is for SG21"
    And the SG13 chair records that the doubt was withdrawn because "SG21 agrees after a call on 21 February"
    Then it has been RETURNED_TO_SG
    And SG13 decides on it
    When it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-03-01
    Then the deadline for comments is 2024-03-29

  @AMB-14 @FG-EBS-11
  Scenario Outline: What cannot be settled goes to the next meeting, without a new contribution
    Given SG13 meets from <opens> to <closes>
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And a member of SG13 sends an objection: "The scope is too wide"
    And it is 2024-03-06
    And the SG13 chair leaves it to the next meeting because "The objection stands"
    Then it has been DEFERRED
    And it is to be decided at the SG13 meeting of <opens>
    And it has never been LATE
    And TSB is asked to "Put it on the agenda"
    And a member of SG13 was told that it is DEFERRED, under FG-EBS-11
    When TSB puts it on the agenda
    And it is <closes>
    And the SG13 chair declares consensus to establish it
    Then it is established on <closes> with SG13 as parent group

    Examples:
      | opens      | closes     |
      | 2024-07-15 | 2024-07-26 |
      | 2024-03-11 | 2024-03-22 |

  @AMB-13 @FG-EBS-11
  Scenario: Correspondence ends with the deadline for contributions to the next meeting
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
    Then the deadline for correspondence is 2024-07-03
    And the SG13 chair is asked to "Resolve the open comments" by 2024-07-03 at 23:59:59 in Geneva
    When it is 2024-07-03 at 23:59:59 in Geneva
    Then its state is RESOLVING
    When it is 2024-07-04 at 00:00:00 in Geneva
    Then it has been DEFERRED
    And it is to be decided at the SG13 meeting of 2024-07-15

  @FG-EBS-09 @FG-EBS-11 @figures
  Scenario: The chair may prefer the meeting although nothing is unresolved
    Given SG13 meets from 2024-07-15 to 2024-07-26
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-05
    And the SG13 chair leaves it to the next meeting because "Many members want to discuss it"
    Then it has been DEFERRED
    And it is to be decided at the SG13 meeting of 2024-07-15

  @FG-EST-06 @FG-EBS-09
  Scenario: Supporters that turn away during the comment period bar the decision
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And "Amazonas Comunica" withdraws its support
    And it is 2024-03-05
    And the SG13 chair decides to establish it
    Then this is refused, citing "A.7 (2016) 2.1 bullet 3"
    And its state is READY

  @FG-EBS-03
  Scenario: A proposal withdrawn during the comment period is over
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-02-20
    And the proponent withdraws it because "We found another forum"
    Then its state is WITHDRAWN
    And the desk waits for no date
    And TSB has nothing to do
    And the SG13 chair has nothing to do

  @AMB-41 @FG-LDR-01
  Scenario: Leaders named between meetings are appointed until the parent confirms them
    Given a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in spring"
    When it arrives on 2024-01-15
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2024-02-05
    And it is 2024-03-05
    And the SG13 chair decides to establish it
    And the SG13 chair appoints
      | post  | name       | affiliation       | membership    | country     | competence            |
      | chair | Ada Muster | Helvetia Networks | Sector Member | Switzerland | Chaired two Questions |
    Then "Ada Muster" is its chair
    And its leaders are appointed until SG13 confirms them
