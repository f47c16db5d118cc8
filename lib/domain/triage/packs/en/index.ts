import type { LanguagePack } from '../../languagePack';
import { tone } from './tone';
import { topics } from './topics';

export const english: LanguagePack = {
  language: 'en',
  tone,
  topics,
  negatorsBefore: `not, dont, doesnt, didnt, isnt, arent, wasnt, werent, hasnt, havent, hadnt, wont, wouldnt, cant, cannot, couldnt, shouldnt,
    aint, never, no, nothing, nobody, none, neither, nor, without, hardly, barely, less, far from, lack of, zero`,
  negatorsAfter: '',
  intensifiers: `very, so, really, extremely, absolutely, totally, completely, utterly, incredibly, super, such, most, ever, truly, beyond,
    ridiculously, too, way, fucking, freaking, freakin, damn, seriously, literally`,
  diminishers:
    'slightly, somewhat, a bit, a little, kind of, kinda, sort of, sorta, almost, fairly, mildly, partly',
  contrasts: 'but, however, although, though, yet, except, unfortunately, until, instead',
  questionWords: `how, what, when, where, which, who, whom, whose, why, can you, could you, can i, could i, do you, does, is there, are there,
    is it, will you, would you, may i, any chance, anyone know, wondering if`,
  questionWordsStand: 'first',
  commonWords: `the, a, an, and, of, to, in, for, on, with, at, from, by, about, is, are, was, were, be, been, being, am, im, ive, ill, id, its,
    it, this, that, these, those, there, here, i, you, u, ur, your, yours, youre, youve, he, she, they, we, us, our, my, me, him, his, her, their,
    them, what, when, where, which, who, how, why, not, no, dont, doesnt, didnt, cant, wont, isnt, have, has, had, having, do, does, did,
    done, doing, will, would, could, should, can, may, might, must, get, got, getting, go, going, goes, gone, went, come, came, coming,
    make, made, take, took, taking, give, gave, see, saw, seen, know, knew, think, want, wants, need, needs, use, used, using, say, says,
    said, tell, told, ask, asked, try, trying, tried, just, still, also, only, even, very, too, so, than, then, now, again, ever, never,
    always, any, some, all, every, more, most, much, many, other, another, one, two, three, first, last, next, new, old, good, great, best,
    better, bad, worse, worst, well, really, thanks, thank, please, help, hello, hey, sorry, yes, yeah, ok, okay, out, up, down, off, over,
    back, after, before, because, if, or, but, while, since, until, into, through, during, without, between, against, same, own, such, time,
    day, days, week, weeks, month, year, years, hour, hours, minutes, today, tomorrow, yesterday, tonight, morning, night, people, guys, man,
    way, thing, things, someone, anyone, everyone, nothing, something, anything, everything, flight, flights, fly, flying, plane, seat, seats,
    bag, bags, luggage, airport, gate, ticket, tickets, customer, service, phone, call, called, calling, email, website, order, account,
    money, price, free, love, like, look, looking, work, working, works, change, wait, waiting, find, found, left, right, long, home, family,
    lost, delayed, cancelled, late, check, let, put, keep, feel, hope, nice, wow, follow, following, sent, dm, answer, question, link, agent,
    crew, team, trip, travel, weather, number, status, page, app, site, post, job, food, hotel, room, store, shop, card, bank, pay, paid`,
  affixes:
    '*ing, *tion, *tions, *ness, *ment, *ments, *ould, *ght, *ough, *ful, *less, *ously, *ally, wh*, th*, *ed, *ck, *ies, *ers, *est, *ly, sh*',
};
