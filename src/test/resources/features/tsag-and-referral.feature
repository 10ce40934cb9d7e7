Feature: TSAG establishes a focus group, and takes over what a study group refers
  Clauses 2.1 b), 2.1.2.1 and 2.1.2.2 of Recommendation ITU-T A.7: topics of several study groups,
  decided by the TSAG plenary or by the TSAG chair between meetings.

  # At a TSAG meeting

  @SC-42 @FG-ETM-01 @FG-ETM-02
  Scenario Outline: A direct proposal to TSAG has the same twelve days
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    When it arrives on <arrival>
    Then it is <verdict> for the TSAG meeting of 2025-05-26
    And the deadline for contributions is 2025-05-14
    And finding FG-ETM-02 is "<outcome>" with deadline 2025-05-14

    Examples:
      | arrival    | verdict | outcome |
      | 2025-05-14 | on time | met     |
      | 2025-05-15 | late    | not met |

  @SC-42 @FG-ETM-02
  Scenario: A late direct proposal that the TSAG chair does not accept waits for the next TSAG meeting
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And TSAG meets from 2026-01-19 to 2026-01-23
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    When it arrives on 2025-05-15
    And the TSAG chair does not accept the late contribution because "Members had no time to read it"
    Then it is on time for the TSAG meeting of 2026-01-19
    And the deadline for contributions is 2026-01-07

  @FG-ETM-05 @FG-RTE-04 @FG-RTE-05
  Scenario Outline: The plenary establishes the group and keeps it as parent
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under <edition>
    And the chair will state that there is no lead study group
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with TSAG as parent group
    And finding FG-ETM-05 is "met"
    And the TSAG chair is asked to "Appoint chair and vice-chairs"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-46 @FG-RTE-06
  Scenario: The 2024 draft wants the lead study group consulted before the decision
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And its topics belong to several study groups
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG13 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-28
    And the TSAG chair declares consensus to establish it
    Then this is refused, citing "2.1 b)"
    And finding FG-RTE-06 is "not met"
    When the chair will state SG20 as lead study group
    And the TSAG chair has other groups consulted first because "The lead study group was not asked"
    And the TSAG chair passes it in screening
    Then the SG20 chair is asked to "Answer the consultation"
    When the SG20 chair answers with the concern "Please coordinate with Question 4"
    And the TSAG chair names SG13 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with SG13 as parent group
    And finding FG-RTE-06 is "met"

  @SC-46 @FG-RTE-06
  Scenario: The statement that there is no lead study group is enough
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2024 draft)
    And its topics belong to several study groups
    And the chair will state that there is no lead study group
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG13 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with SG13 as parent group
    And finding FG-RTE-06 is "met"

  @SC-46 @FG-RTE-06
  Scenario: In 2016 nobody asks for a lead study group
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And its topics belong to several study groups
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG13 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with SG13 as parent group
    And there is no finding FG-RTE-06

  @SC-47 @FG-ETM-05 @FG-RTE-05 @FG-EST-07 @figures
  Scenario: The plenary names a study group as parent, and its Associates count in the 2024 draft
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG20 as parent group, under A.7 (2024 draft)
    And its topics belong to several study groups
    And the chair will state that there is no lead study group
    And its supporters are
      | name        | membership   | country     | study group |
      | Switzerland | Member State | Switzerland |             |
      | Japan       | Member State | Japan       |             |
      | Kenya       | Member State | Kenya       |             |
      | Maple Labs  | Associate    | Canada      | SG20        |
    When it arrives on 2025-04-28
    Then TSAG decides on it
    When it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG20 as parent group
    Then it has been PARENT_PROPOSED
    When TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with SG20 as parent group
    And finding FG-EST-06 says "4 valid"
    And the SG20 chair is asked to "Appoint chair and vice-chairs"
    And the TSAG chair has nothing to do

  @SC-47 @FG-ETM-05 @FG-RTE-05
  Scenario: In 2016 the plenary names a study group as parent just so
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG20 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then it is established on 2025-05-30 with SG20 as parent group
    And the SG20 chair is asked to "Appoint chair and vice-chairs"

  @AMB-22 @FG-EST-07 @figures
  Scenario Outline: Supporters are counted again when another parent is named
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG20 as parent group, under A.7 (2024 draft)
    And its topics belong to several study groups
    And the chair will state that there is no lead study group
    And its supporters are
      | name        | membership   | country     | study group |
      | Switzerland | Member State | Switzerland |             |
      | Japan       | Member State | Japan       |             |
      | Kenya       | Member State | Kenya       |             |
      | Maple Labs  | Associate    | Canada      | SG20        |
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names <parent> as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    Then this is refused, citing "2.1 bullet 3"
    And the refusal says "3 valid"
    And the refusal says "Maple Labs"

    Examples:
      | parent |
      | SG17   |
      | TSAG   |

  @AMB-26 @FG-GEN-08
  Scenario: There is no vote over a sustained objection
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And TSAG meets from 2026-01-19 to 2026-01-23
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it, over the objection "Brazil objects to the scope"
    Then this is refused
    And the refusal says "Brazil objects to the scope"
    When the TSAG chair declares no consensus because "Brazil objects to the scope"
    Then it has been CARRIED_OVER
    And it is to be decided at the TSAG meeting of 2026-01-19

  @FG-RTE-01 @FG-ETM-05
  Scenario: The plenary finds one study group competent, and the case goes back to it
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And SG20 meets from 2025-09-15 to 2025-09-24
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names SG20 as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares that SG20 alone is competent because "All of it is about things that sense"
    Then SG20 decides on it
    And SG20 is the parent group
    And it is to be decided at the SG20 meeting of 2025-09-15

  # From a study group to TSAG

  @SC-44 @FG-EBT-05 @FG-EBT-06 @FG-EBT-07 @FG-EBT-08 @FG-EBT-11 @figures
  Scenario Outline: TSAG takes an urgent, purely technical referral by correspondence
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it is 2025-01-20
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    Then its state is TSAG_TRIAGE
    And it has been FORWARDED
    And the desk suggests correspondence to the TSAG chair
    When the TSAG chair takes it by correspondence
    Then it has been ROUTED_CORRESPONDENCE
    And TSAG decides on it
    When the chair will state that there is no lead study group
    And it passes the first review by the TSAG chair without any doubt
    Then nobody is asked to "Post it on the website"
    And the TSAG chair is asked to "Name the parent group"
    When the TSAG chair names SG13 as parent group
    And TSB posts and mails it on 2025-02-03
    Then finding FG-EBT-05 is "met"
    And finding FG-EBT-06 is "met"
    And the deadline for comments is 2025-03-03, until 2025-03-03T22:59:59Z
    And the deadline for comments is set by FG-EBT-07, citing "2.1.2.2 p3"
    And a member of TSAG was mailed the proposal, under FG-EBT-06
    When it is 2025-03-03 at 23:59:59 in Geneva
    Then nobody is asked to "Decide whether to establish"
    When it is 2025-03-04 at 00:00:00 in Geneva
    Then its state is READY
    When the TSAG chair decides to establish it
    Then it is established on 2025-03-04 with SG13 as parent group
    And finding FG-EBT-08 is "met"
    And the SG13 chair is asked to "Appoint chair and vice-chairs"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-49 @FG-EBT-09 @FG-EBT-10 @figures
  Scenario Outline: What TSAG cannot settle by correspondence goes to its meeting
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it is 2025-01-20
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair takes it by correspondence
    And the chair will state that there is no lead study group
    And it passes the first review by the TSAG chair without any doubt
    And the TSAG chair names SG13 as parent group
    And TSB posts and mails it on 2025-02-03
    And it is 2025-02-20
    And a member of TSAG sends an objection: "SG20 should be the parent"
    And it is 2025-03-04
    Then its state is RESOLVING
    And finding FG-EBT-08 is "not met"
    And the deadline for correspondence is 2025-05-14
    When it is <day>
    And the TSAG chair leaves it to the next meeting because "The objection stands"
    Then it has been DEFERRED
    And a member of TSAG was told that it is DEFERRED, under FG-EBT-10
    And it is to be decided at the TSAG meeting of 2025-05-26
    And it has never been LATE
    And nobody is asked to "Make the proposal available"

    Examples:
      | edition          | day        |
      | A.7 (2016)       | 2025-03-10 |
      | A.7 (2024 draft) | 2025-03-10 |
      | A.7 (2016)       | 2025-05-14 |

  @AMB-13 @FG-EBT-10
  Scenario: After the deadline for contributions it goes to the TSAG meeting by itself
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under A.7 (2016)
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it passes the first review by the TSAG chair without any doubt
    And the TSAG chair names TSAG as parent group
    And TSB posts and mails it on 2025-02-03
    And it is 2025-02-20
    And a member of TSAG sends an objection: "SG20 should be the parent"
    And it is 2025-05-14 at 23:59:59 in Geneva
    Then its state is RESOLVING
    When it is 2025-05-15 at 00:00:00 in Geneva
    Then it has been DEFERRED
    And it is to be decided at the TSAG meeting of 2025-05-26

  @FG-EBT-04
  Scenario Outline: Between TSAG meetings the chairs of all study groups review too
    Given a complete proposal for "FG-EX" with TSAG as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in summer"
    And the chair will state that there is no lead study group
    When it arrives on 2025-01-13
    And the TSAG chair opens the first review with the vice-chairs and the working party chairs
    And everybody who reviews agrees
    And the TSAG chair concludes that the review agrees
    And the TSAG chair names TSAG as parent group
    Then this is refused, citing "2.1.2.2 p3"
    And the refusal says "SG20 chair"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-19 @FG-ETM-06 @FG-EBT-11
  Scenario Outline: How TSAG can answer in good time
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And SG13 meets from 2025-07-07 to 2025-07-18
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it is <day>
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    Then the desk suggests <route> to the TSAG chair

    Examples:
      | day        | route          |
      | 2025-03-29 | correspondence |
      | 2025-03-30 | meeting        |
      | 2025-05-14 | meeting        |
      | 2025-05-15 | correspondence |

  @AMB-19 @FG-ETM-06
  Scenario: A secretariat may set what counts as good time
    Given TSAG answers in good time up to 60 days after correspondence could end
    And TSAG meets from 2025-05-26 to 2025-05-30
    And SG13 meets from 2025-07-07 to 2025-07-18
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it is 2025-02-26
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    Then the desk suggests meeting to the TSAG chair

  @AMB-18 @FG-ETM-07
  Scenario Outline: A referred proposal is before the members twelve days before the TSAG meeting
    Given SG13 meets from 2025-07-07 to 2025-07-18
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2025-04-14
    And it is 2025-04-22
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair takes it at a meeting
    Then it has been ROUTED_MEETING
    And TSB is asked to "Make the proposal available" by 2025-05-14 at 23:59:59 in Geneva
    And the deadline for making it available is 2025-05-14
    When TSB makes it available to members on 2025-05-14
    Then finding FG-ETM-07 is "met" with deadline 2025-05-14
    And it has been SUBMITTED
    And it is to be decided at the TSAG meeting of 2025-05-26
    And the TSAG chair is asked to "Screen the proposal"

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @AMB-18 @FG-ETM-07 @FG-EBT-11
  Scenario Outline: Made available a day late, it cannot be taken at that TSAG meeting
    Given SG13 meets from 2025-07-07 to 2025-07-18
    And TSAG meets from 2025-05-26 to 2025-05-30
    And TSAG meets from 2026-01-19 to 2026-01-23
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2025-04-14
    And it is 2025-04-22
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair takes it at a meeting
    And TSB makes it available to members on 2025-05-15
    Then finding FG-ETM-07 is "not met" with deadline 2025-05-14
    And its state is TSAG_TRIAGE
    When the TSAG chair takes it at a meeting
    Then the deadline for making it available is 2026-01-07

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-EBT-01 @FG-EBT-02 @FG-RTE-18
  Scenario Outline: Correspondence stays closed to what is not urgent, or not purely technical
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And <fact>
    When it arrives on 2025-01-13
    And it is 2025-01-20
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    Then the desk suggests meeting to the TSAG chair
    When the TSAG chair takes it by correspondence
    Then this is refused, citing "2.1.2.2 p1"
    And finding <rule> is "not met"
    When the TSAG chair takes it at a meeting
    Then the deadline for making it available is 2025-05-14

    Examples:
      | fact                                         | rule      |
      | its title is "Focus group without any hurry" | FG-EBT-01 |
      | it touches "practices for competitive markets" | FG-EBT-02 |

  @FG-RTE-01 @FG-RTE-13
  Scenario: TSAG finds that one study group is competent and returns the case
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2025-01-13
    And it is 2025-01-20
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair returns it to the study group because "SG20 says that it has no claim"
    Then it has been RETURNED_TO_SG
    And SG13 decides on it
    And it is on time for the SG13 meeting of 2025-03-10
    And the SG13 chair is asked to "Screen the proposal"

  @FG-RTE-13
  Scenario: A referred proposal may still be withdrawn
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2025-01-13
    And the SG13 chair refers it to TSAG because "Half of it may be SG20's"
    And the proponent withdraws it because "We join an existing group"
    Then its state is WITHDRAWN
    And the SG13 chair has nothing to do

  # Who is kept informed

  @SC-51 @FG-RTE-11
  Scenario Outline: TSB Director and TSAG chair hear of every step towards a meeting
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then the TSB Director was told of every change of state
    And the TSAG chair was told of every change of state
    And the TSB Director was told that it is ESTABLISHED, under FG-RTE-11

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-51 @FG-RTE-11 @figures
  Scenario Outline: They hear of every step of a referral by correspondence as well
    Given SG13 meets from 2025-03-10 to 2025-03-21
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    And it is to be decided between meetings
    And the market cannot wait because "First products appear in summer"
    When it arrives on 2025-01-13
    And it passes the first review by the SG13 chair without any doubt
    And TSB posts and mails it on 2025-01-15
    And it is 2025-01-20
    And the SG20 chair raises the doubt "Half of it is SG20's"
    And the SG13 chair forwards it to the TSAG chair
    And the TSAG chair takes it by correspondence
    And the chair will state that there is no lead study group
    And it passes the first review by the TSAG chair without any doubt
    And the TSAG chair names SG13 as parent group
    And TSB posts and mails it on 2025-02-03
    And it is 2025-03-04
    And the TSAG chair decides to establish it
    Then the TSB Director was told of every change of state
    And the TSAG chair was told of every change of state

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @SC-51 @FG-RTE-11
  Scenario Outline: When mail fails the process goes on, and the failure is listed
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under <edition>
    When it arrives on 2024-02-12
    And the mail server does not take any mail
    Then every mail that could not be sent is listed with the reason
    When it passes screening by the SG13 chair without any doubt
    And TSB puts it on the agenda
    And it is 2024-03-15
    And the SG13 chair declares consensus to establish it
    Then it is established on 2024-03-15 with SG13 as parent group
    And the TSB Director was told of every change of state

    Examples:
      | edition          |
      | A.7 (2016)       |
      | A.7 (2024 draft) |

  @FG-LDR-04 @AMB-41
  Scenario Outline: TSAG hears of the leaders of a group it gave to a study group
    Given TSAG meets from 2025-05-26 to 2025-05-30
    And a complete proposal for "FG-EX" with TSAG as parent group, under <edition>
    And the chair will state that there is no lead study group
    When it arrives on 2025-04-28
    And it passes screening by the TSAG chair without any doubt
    And the TSAG chair names <parent> as parent group
    And TSB puts it on the agenda
    And it is 2025-05-30
    And the TSAG chair declares consensus to establish it
    And the <parent> chair appoints
      | post  | name       | affiliation       | membership    | country     | competence            |
      | chair | Ada Muster | Helvetia Networks | Sector Member | Switzerland | Chaired two Questions |
    And the <parent> chair leaves the first meeting open
    And TSB announces the group
    Then its state is ANNOUNCED
    And a member of TSAG was <told>

    Examples:
      | edition          | parent | told                                     |
      | A.7 (2024 draft) | SG20   | told that it is ANNOUNCED, under FG-LDR-04 |
      | A.7 (2016)       | SG20   | not told that it is ANNOUNCED            |
