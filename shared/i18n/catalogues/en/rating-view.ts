/** The ratings view: whose answers are entered, and what is asked. */
export const ratingView = {
  'view.ratings': 'Ratings',
  'rating.view': 'Ratings of services, entered by respondent',
  'rating.round': 'Round',
  'rating.round-number': 'Round {number}',
  'rating.start-round': 'New round',
  'rating.round-name': 'Name of the round',
  'rating.round-date': 'Date',
  'rating.department-asked': 'Department',
  'rating.respondent': 'Respondent',
  'rating.start-rater': 'New respondent',
  'rating.rater-name': 'Name or code',
  'rating.head': 'Head, under own name',
  'rating.head-help': 'Where nobody else of the department rates, the values are told as those of its head.',
  'rating.side': 'Side',
  'rating.side.customer': 'As internal customer',
  'rating.side.provider': 'About itself',
  'rating.aspect': 'Question',
  'rating.aspect.performance': 'How well',
  'rating.aspect.importance': 'How important',
  'rating.subject.overall': 'Overall',
  'rating.from': 'From',
  'rating.to': 'To',
  'rating.no-basis': 'no basis',
  'rating.not-answered': 'not answered',
  'rating.cell': '{subject}: {answer}',
  'rating.keys': '1 not at all … 5 fully · 0 or N no basis to answer · Delete clears',
  'rating.keys-importance': '1 not important … 5 essential · 0 or N no basis to answer · Delete clears',
  'rating.answered': '{answered, number} of {all, number} answered',
  'rating.score-help': 'Score of the service in this round over all respondents. Shown from {limit} respondents on.',
  'rating.empty-services': 'Ratings are about services. Draw who provides what to whom first.',
  'rating.empty-round': 'Services are rated in rounds: the kick-off, then again some months later.',
  'rating.empty-raters':
    'Nobody of {department} has rated yet. Add a respondent by name, or by a code where answers are anonymous.',
  'rating.ask.customer.overall':
    'All in all, to what extent is your department satisfied with what it receives from {P}?',
  'rating.ask.customer.awareness':
    'When {P} does work that affects your department, to what extent does it take your department’s needs into account?',
  'rating.ask.customer.goals': 'To what extent do {P}’s work priorities fit what your department has to achieve?',
  'rating.ask.customer.value': 'To what extent does what {P} delivers help your department do its own work?',
  'rating.ask.customer.time': 'To what extent does {P} deliver at the time agreed with your department?',
  'rating.ask.customer.execution': 'To what extent is work that {P} has agreed to do carried out as agreed?',
  'rating.ask.customer.information':
    'To what extent does your department receive from {P} the information it needs about progress and changes?',
  'rating.ask.customer.emotion': 'In dealings with {P}, to what extent can problems be raised without causing tension?',
  'rating.ask.provider.overall':
    'All in all, to what extent is {P} satisfied with what it receives from your department?',
  'rating.ask.provider.awareness':
    'When your department does work that affects {P}, to what extent does it take {P}’s needs into account?',
  'rating.ask.provider.goals': 'To what extent do your department’s work priorities fit what {P} has to achieve?',
  'rating.ask.provider.value': 'To what extent does what your department delivers help {P} do its own work?',
  'rating.ask.provider.time': 'To what extent does your department deliver at the time agreed with {P}?',
  'rating.ask.provider.execution':
    'To what extent is work that your department has agreed to do for {P} carried out as agreed?',
  'rating.ask.provider.information':
    'To what extent does {P} receive from your department the information it needs about progress and changes?',
  'rating.ask.provider.emotion':
    'In dealings with your department, to what extent can {P} raise problems without causing tension?',
  'rating.ask.importance.customer': '{subject}: how important is this for your department’s work?',
  'rating.ask.importance.provider': '{subject}: how important do you think this is for the work of {P}?',
} as const;
