import { describe, expect, test } from 'vitest'
import { claimsOf, conflictsOf } from '../claims.ts'
import { record } from './record.ts'

describe('where an event was, told otherwise', () => {
  test.each([
    ['Anton Moe and Grace Liu met in Oslo on Wednesday.', 'Oslo'],
    ['The fisheries talks on Wednesday were held in Tunis.', 'Tunis'],
    ['The fisheries talks took place in Bergen on Wednesday.', 'Bergen'],
    ['In Malta on Wednesday, Moe and Liu held the fisheries talks.', 'Malta'],
    ['Wednesday’s fisheries talks in Oslo ended without a deal.', 'Oslo'],
    ['The fisheries talks between Moe and Liu in the port city of Bergen lasted hours.', 'Bergen'],
    ['The fisheries talks on Wednesday, held behind closed doors in Tunis, ended late.', 'Tunis'],
    ['Wednesday’s fisheries talks began at noon in Bergen.', 'Bergen'],
    ['Moe held the fisheries talks with Liu and her aides in Oslo on Wednesday.', 'Oslo'],
    ['Moe and Liu held fisheries talks of their own in Oslo on Wednesday.', 'Oslo'],
  ])('%s', (sentence, place) => {
    expect(conflictsOf(record, 'place', sentence)).toBe(`error fish-talks.where: ${place}`)
  })
})

describe('a place that the record does not name is fit to warn', () => {
  test.each([
    ['Anton Moe and Grace Liu met in Riga on Wednesday.', 'Riga'],
    ['The fisheries talks on Wednesday were held in Riga, Latvia.', 'Riga, Latvia'],
    ['When they met in Riga on Wednesday, Moe told Liu of the fisheries talks.', 'Riga'],
    ['The fisheries talks between Moe and Liu took place in Latvia on Wednesday.', 'Latvia'],
    ['The fisheries talks in Riga on Wednesday ended without a deal.', 'Riga'],
    ['The fisheries talks on Wednesday ended without a deal, officials in Riga said.', ''],
    ['Moe met Liu on Wednesday before he returned to Riga.', ''],
    ['Vance flew from Riga to Lisbon for the fisheries talks on Wednesday.', ''],
    ['The fisheries talks on Wednesday were held in Riga, Texas.', ''],
    ['The fisheries talks on Wednesday were held in Riga Hall.', ''],
    ['The fisheries talks on Wednesday were held in Riga and Porto.', ''],
    ['The fisheries talks on Wednesday were held in Riga’s shadow.', ''],
    ['The fisheries talks on Wednesday were held in Setubal.', ''],
    ['The fisheries talks on Wednesday came a year after a meeting in Riga.', ''],
    ['Another meeting between Moe and Liu took place in Riga on Wednesday.', ''],
    ['Moe and Liu agreed on Wednesday to meet again in Riga.', ''],
    ['Moe and Liu met in Riga last year.', ''],
    ['Vance watched the fisheries talks in Riga on Wednesday.', ''],
    ['In Riga, crowds watched the fisheries talks on screens.', ''],
    ['The Riga talks between Moe and Liu on Wednesday lasted hours.', ''],
    ['The fisheries talks between Liu and Moe, a former teacher in Riga, lasted hours.', ''],
    ['The quake on Tuesday was felt as far away as Riga.', ''],
  ])('%s', (sentence, place) => {
    const expected = place === '' ? '' : `warning fish-talks.where: ${place}`
    expect(conflictsOf(record, 'place', sentence)).toBe(expected)
  })
})

describe('a place of something else is never held against an event', () => {
  test.each([
    'The fisheries talks on Wednesday ended without a deal, officials in Oslo said.',
    'Leaders in Tunis welcomed the fisheries talks.',
    'Moe met Liu on Wednesday before he returned to Oslo.',
    'Moe and Liu met on Wednesday to discuss the crisis in Tunisia.',
    'The fisheries talks, which drew protests in Bergen, went on for hours.',
    'Vance flew from Oslo to Lisbon for the fisheries talks.',
    'Liu, speaking in Tunis after the fisheries talks, was upbeat.',
    'A company in Bergen supplied the hall for the fisheries talks.',
    'In Tunis, crowds watched the fisheries talks on screens.',
    'Vance watched the fisheries talks in Oslo.',
    'The fisheries talks about boats stuck in Malta will go on.',
    'The fisheries talks on Wednesday followed weeks of meetings in Oslo.',
    'The fisheries talks come after violence in Tunisia.',
    'Moe met Liu on Wednesday to end a dispute over waters off Malta.',
    'The quake on Tuesday was felt as far away as Tunis.',
    'The quake on Tuesday broke windows in Tunis.',
    'The quake struck south of Tunis.',
    'The fisheries talks had been planned for Oslo.',
    'The fisheries talks were moved from Oslo at the last minute.',
    'The Tunisia talks on Wednesday were tense.',
    'The quake hit Malta, and an aftershock shook Tunis.',
    'Moe and Liu agreed on Wednesday to meet again in Tunis.',
    'The next round of fisheries talks will be held in Tunis.',
    'Another meeting between Moe and Liu took place in Oslo on Wednesday.',
    'Moe and Liu met in Oslo last year.',
    'Moe and Liu met on Wednesday in the Oslo herring scandal.',
    'The fisheries talks on Wednesday were called off in the Tunis bribery affair.',
    'The fisheries talks between Liu and Moe, a former teacher in Bergen, lasted hours.',
    'The fisheries talks on Wednesday were tense, said the mayor of Bergen.',
    'The fisheries talks on Wednesday, Tunis said, were tense.',
    'The pre-meeting in Oslo of the fisheries talks was short.',
  ])('%s', (sentence) => {
    expect(conflictsOf(record, 'place', sentence)).toBe('')
  })
})

describe('a place that agrees is silent', () => {
  test.each([
    ['Moe and Liu met in Lisbon on Wednesday.', 'Lisbon'],
    ['The fisheries talks were held at the Ajuda Palace.', 'Ajuda Palace'],
    ['The fisheries talks were held in Lisbon, Portugal, on Wednesday.', 'Lisbon, Portugal'],
    ['Wednesday’s talks in Portugal brought no deal on fish.', 'Portugal'],
    ['The Lisbon talks between Moe and Liu lasted hours.', 'Lisbon'],
    ['The quake shook the island of Gozo on Tuesday.', 'silent'],
    ['The quake struck in Gozo on Tuesday.', 'Gozo'],
    ['In Bergen in November, Vance and Liu met.', 'Bergen'],
    ['Monday’s shelling in Sfax killed nobody.', 'Sfax'],
  ])('%s: %s', (sentence, place) => {
    const expected = place === 'silent' ? place : `agrees \`${place}\``
    expect(claimsOf(record, 'place', sentence)).toBe(expected)
  })
})
