/** What the brief claims, and what it does not. */
export const limits = {
  says: {
    comparison:
      'By how much real income, output, prices and trade of {{economies}} economies differ from the baseline once the listed clauses are in force, with everything else unchanged.',
    horizons:
      'The same question at three horizons: short (three months to a year), medium (two to four years) and long (about a decade). They differ in how easily buyers, producers and workers adjust.',
    everyone:
      'The result for members, for the excluded and for everyone else. Gains and losses are found in the same way and reported in the same words.',
  },
  saysNot: {
    forecast:
      'What will happen. It compares two states of one economy; growth, business cycles and dates are not in it.',
    noBands:
      'How certain the numbers are, where no band stands beside them: no draws were made. The elasticities are uncertain, and a result near zero could have the other sign.',
    bands:
      'How probable a result is. The bands show only how far results move with the parameters, drawn from their stated spreads; errors of the data, of the sizes of the clauses and of the model itself are not in them.',
    security:
      'What security is worth. Resilience, deterrence and the cost of a crisis that does not happen are not counted, for or against.',
    noAnswer:
      'How the excluded economy or others would answer, where no answer is listed. Nobody retaliates unless a clause says so.',
    answer:
      'What the excluded economy will do. Its answers are the best found for stated aims and instruments; others do not answer.',
    aggregation:
      'What happens inside a sector. Sectors are whole industries; a single chip, chemical or machine that cannot be replaced is averaged away.',
    size: 'That the sizes of the clauses are right. They are assumptions, listed with their reasons.',
    estimated:
      'That {{worlds}} was observed. It is estimated from data of different years; treat its results as an indication.',
  },
} as const;
