Feature: Editions side by side
  The same facts, looked at with the rules of each edition: what would differ, finding by finding.

  @FG-EST-06 @FG-EST-07
  Scenario: An Associate of the parent group counts under the 2024 draft alone
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it these supporters are
      | name              | membership   | country     | study group |
      | Switzerland       | Member State | Switzerland |             |
      | Japan             | Member State | Japan       |             |
      | Kenya             | Member State | Kenya       |             |
      | Acme Sensors      | Associate    | Brazil      | SG13        |
    When the editions are laid side by side
    Then under A.7 (2016) "Number of supporters" of "At submission" is "bars"
    And under A.7 (2016) "Number of supporters" of "At submission" says "3 valid, 4 are needed. Not counted: Acme Sensors, Associate of SG13, because Associates do not count"
    And under A.7 (2024 draft) "Number of supporters" of "At submission" is "kept"
    And the outcome differs in "Number of supporters" of "At submission"

  @FG-EST-07
  Scenario: An Associate of another study group counts under neither, for different reasons
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it these supporters are
      | name              | membership   | country     | study group |
      | Switzerland       | Member State | Switzerland |             |
      | Japan             | Member State | Japan       |             |
      | Kenya             | Member State | Kenya       |             |
      | Acme Sensors      | Associate    | Brazil      | SG20        |
    When the editions are laid side by side
    Then under A.7 (2024 draft) "Number of supporters" of "At submission" says "Acme Sensors, Associate of SG20, because not an Associate of the parent group"
    And under A.7 (2016) "Number of supporters" of "At submission" is "bars"
    And under A.7 (2024 draft) "Number of supporters" of "At submission" is "bars"
    And only what is asked differs in "Number of supporters" of "At submission"

  @FG-ESM-03 @FG-TOR-03
  Scenario: Terms of reference that may grow in 2016 are complete at once in the 2024 draft
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it the action plan is left out
    When the editions are laid side by side
    Then under A.7 (2016) "Action plan" of "At submission" is "noted"
    And under A.7 (2024 draft) "Action plan" of "At submission" is "bars"
    And the outcome differs in "Action plan" of "At submission"
    And A.7 (2016) does not ask for "Terms of reference, complete" of "At submission"
    And the editions do not differ in "Action plan" of "At the decision"

  @FG-EXT-01 @FG-TOR-14
  Scenario: One request for more time and a wider scope
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it moreTime is "time-and-scope"
    When the editions are laid side by side
    Then under A.7 (2016) "What the request may ask for" of "More time" is "kept"
    And under A.7 (2024 draft) "What the request may ask for" of "More time" is "bars"
    And the outcome differs in "What the request may ask for" of "More time"

  @FG-LDR-07 @FG-LDR-05
  Scenario: An external expert as vice-chair, and nothing said about competence
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it the following leaders are
      | name      | post       | kind            |
      | A. Chair  | chair      | MEMBER_STATE    |
      | B. Expert | vice-chair | EXTERNAL_EXPERT |
    When the editions are laid side by side
    Then under A.7 (2016) "B. Expert as vice-chair" of "Leaders" is "kept"
    And under A.7 (2024 draft) "B. Expert as vice-chair" of "Leaders" is "bars"
    And under A.7 (2016) "A. Chair as chair: competence" of "Leaders" is "needs reason"
    And under A.7 (2024 draft) "A. Chair as chair: competence" of "Leaders" is "bars"
    And the outcome differs in "B. Expert as vice-chair" of "Leaders"

  @FG-LDR-01
  Scenario: Two vice-chairs at the start
    Given an imagined case with TSAG as parent group, received on 2024-02-01
    And in it the following leaders are
      | name     | post       | kind          | competence |
      | A. Chair | chair      | MEMBER_STATE  | long work  |
      | B. Vice  | vice-chair | SECTOR_MEMBER | long work  |
      | C. Vice  | vice-chair | ACADEMIA      | long work  |
    When the editions are laid side by side
    Then under A.7 (2016) "How many lead" of "Leaders" is "needs reason"
    And under A.7 (2024 draft) "How many lead" of "Leaders" is "kept"

  @FG-REP-01 @FG-REP-02
  Scenario: A report that is in time for the meeting is late by six months
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it decidedOn is "2024-03-06"
    And in it the following reports are
      | receivedOn | meetingFrom |
      | 2024-11-01 | 2024-11-20  |
    When the editions are laid side by side
    Then under A.7 (2016) "Progress report 1" of "Progress reports" is 2024-11-08
    And under A.7 (2016) "Progress report 1" of "Progress reports" is "kept"
    And under A.7 (2024 draft) "Progress report 1" of "Progress reports" is 2024-09-06
    And the outcome differs in "Progress report 1" of "Progress reports"

  @FG-RTE-06
  Scenario: TSAG consults the lead study group under the 2024 draft
    Given an imagined case with TSAG as parent group, received on 2024-02-01
    And in it leadStudyGroup is "SG20"
    When the editions are laid side by side
    Then A.7 (2016) does not ask for "Lead study group consulted" of "At the decision"
    And under A.7 (2024 draft) "Lead study group consulted" of "At the decision" is "bars"
    And A.7 (2016) does not ask for "Lead study group" of "Who is asked"
    And under A.7 (2024 draft) "That the lead study group is consulted" of "Who is told" says "chair of the lead study group"

  @FG-EBS-08
  Scenario: Between meetings both editions count the same four weeks
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it path is "correspondence"
    And in it postedOn is "2024-03-01"
    And in it mailedOn is "2024-03-04"
    And in it decidedOn is "2024-04-02"
    And in it the following comments are
      | category  | receivedOn | settled |
      | objection | 2024-04-02 | false   |
    When the editions are laid side by side
    Then under A.7 (2016) "End of the comment period" of "Dates" is 2024-04-01
    And under A.7 (2024 draft) "End of the comment period" of "Dates" is 2024-04-01
    And the editions do not differ in "End of the comment period" of "Dates"
    And under A.7 (2016) "Comments settled" of "Decision between meetings" is "kept"

  @FG-TOR-11 @FG-TOR-12
  Scenario: A lifetime of two years is a note in 2016 and wants a reason in the 2024 draft
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it the lifetime is 24 months
    When the editions are laid side by side
    Then under A.7 (2016) "Lifetime and the general time frame" of "At the decision" is "noted"
    And under A.7 (2024 draft) "Lifetime and the general time frame" of "At the decision" is "needs reason"
    And the outcome differs in "Lifetime and the general time frame" of "At the decision"

  @FG-ANN-05 @FG-DEL-06
  Scenario: Notice and hand-over are dated alike
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it decidedOn is "2024-03-06"
    And in it the following meetings are
      | firstDay   | postedOn   |
      | 2024-05-06 | 2024-04-20 |
      | 2024-07-01 | 2024-05-21 |
    And in it the following deliverables are
      | receivedOn | meetingFrom |
      | 2024-10-24 | 2024-11-20  |
    When the editions are laid side by side
    Then under A.7 (2016) "Notice of meeting 1" of "Meetings of the focus group" is "noted"
    And under A.7 (2016) "Notice of meeting 2" of "Meetings of the focus group" is "bars"
    And under A.7 (2024 draft) "Notice of meeting 2" of "Meetings of the focus group" is 2024-05-20
    And under A.7 (2024 draft) "TD 1" of "Deliverables" is "bars"
    And the editions do not differ in "TD 1" of "Deliverables"

  @FG-EST-06
  Scenario: A case of the register, with the facts on record
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    And it leaves out the action plan
    When it arrives on 2024-02-21 at 23:59:59 in Geneva
    And the editions are laid side by side
    Then under A.7 (2016) "Contribution deadline" of "Dates" is 2024-02-21
    And the editions do not differ in "Contribution deadline" of "Dates"
    And the outcome differs in "Action plan" of "At submission"
    And under A.7 (2024 draft) "Why no other mechanism, such as a joint coordination activity, a correspondence group or a new Question, will do" of "At submission" is "kept"
    And the JSON says the same

  @FG-EST-06
  Scenario: A complete case passes under both
    Given SG13 meets from 2024-03-04 to 2024-03-15
    And a complete proposal for "FG-EX" with SG13 as parent group, under A.7 (2016)
    When it arrives on 2024-02-01
    And the editions are laid side by side
    Then the editions do not differ in "Number of supporters" of "At submission"

  @FG-EST-06
  Scenario Outline: What cannot be is refused with where and why
    Given an imagined case with SG13 as parent group, received on 2024-02-01
    And in it <fact> is "<value>"
    Then laying the editions side by side is refused because "<why>"

    Examples:
      | fact        | value      | why                                                                                  |
      | decidedOn   | 2024-01-31 | Decided: Wednesday 31 January 2024 is before Proposal received, Thursday 1 February 2024 |
      | meetingFrom | 2124-01-31 | Meeting opens: Monday 31 January 2124 is not between 1990 and 2099                    |
      | postedOn    | 2024-02-05 | Mailed to the members: missing                                                        |
      | parentGroup | SG99       | There is no study group|
      | path        | telepathy  | Path: “telepathy” is not known                                                        |
      | decidedBy   | SG98       | There is no study group|
