package org.undersigned.directory.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.directory.representation.RepresentativeRole.AGENT;
import static org.undersigned.directory.representation.RepresentativeRole.ASSISTANT;
import static org.undersigned.directory.representation.RepresentativeRole.LAWYER;
import static org.undersigned.directory.representation.RepresentativeRole.MANAGER;
import static org.undersigned.directory.representation.RepresentativeRole.PUBLICIST;
import static org.undersigned.directory.representation.Routing.LEGAL;
import static org.undersigned.directory.representation.Routing.PRESS_ASKS;
import static org.undersigned.directory.representation.Routing.SCHEDULING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.base.Ids;
import org.undersigned.directory.PartyKind;

class CallPolicyTest {

    private static final Instant NOW = Instant.parse("2026-01-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 14);
    private static final NamedParty CLIENT = new NamedParty(Ids.next(), PartyKind.PERSON, "Ada Quill");
    private static final NamedParty AGENCY = new NamedParty(Ids.next(), PartyKind.ORGANISATION, "Quill & Co");

    /** Who is suggested, then the fallback, for an ask among some representatives. */
    private record Case(String rule, Ask ask, List<String> expected, RepresentationLine... known) {}

    @TestFactory
    Stream<DynamicTest> advises() {
        var press = Ask.of(PRESS_ASKS);
        var music = press.in("music", "US");
        return Stream.of(
                        new Case("nobody where there is nobody", press, List.of()),
                        new Case("the only one", press, List.of("Ann"), line("Ann", of(AGENT))),
                        new Case(
                                "who routes such asks, whatever their role",
                                press,
                                List.of("Lee", "Pat"),
                                line("Pat", of(PUBLICIST)),
                                line("Lee", of(LAWYER, PRESS_ASKS))),
                        new Case(
                                "the publicist, then the manager, where no routing is stated",
                                press,
                                List.of("Pat", "Max"),
                                line("Ann", of(AGENT)),
                                line("Max", of(MANAGER)),
                                line("Pat", of(PUBLICIST))),
                        new Case(
                                "the lawyer, then the manager, for what is legal",
                                Ask.of(LEGAL),
                                List.of("Lee", "Max"),
                                line("Ann", of(AGENT)),
                                line("Max", of(MANAGER)),
                                line("Lee", of(LAWYER))),
                        new Case(
                                "the assistant, then the manager, for dates",
                                Ask.of(SCHEDULING),
                                List.of("Ida", "Max"),
                                line("Max", of(MANAGER)),
                                line("Ida", of(ASSISTANT))),
                        new Case(
                                "a known role before an unknown one",
                                press,
                                List.of("Lee", "Uma"),
                                line("Uma", of(null)),
                                line("Lee", of(LAWYER))),
                        new Case(
                                "who is there for everything before who is there for other asks only",
                                press,
                                List.of("Ann", "Pat"),
                                line("Pat", of(PUBLICIST, LEGAL)),
                                line("Ann", of(AGENT))),
                        new Case(
                                "who is named for the field before who has all fields",
                                music,
                                List.of("Bea", "Ann"),
                                line("Ann", of(AGENT)),
                                line("Bea", of(AGENT).in("music", null))),
                        new Case(
                                "nobody of another field before somebody of all",
                                music,
                                List.of("Max", "Pat"),
                                line("Pat", of(PUBLICIST).in("acting", null)),
                                line("Max", of(MANAGER))),
                        new Case(
                                "who is named for the territory, however it is written",
                                music,
                                List.of("Bea", "Ann"),
                                line("Ann", of(AGENT).in(null, "Germany")),
                                line("Bea", of(AGENT).in(null, "u.s."))),
                        new Case(
                                "who is named for one of several territories, by name or by code",
                                press.in(null, "AUT"),
                                List.of("Bea", "Ann"),
                                line("Ann", of(AGENT).in(null, "United Kingdom")),
                                line("Bea", of(AGENT).in(null, "Germany and Austria"))),
                        new Case(
                                "who is named for a country with a word between, and not for its parts",
                                press.in(null, "Trinidad"),
                                List.of("Ann", "Bea"),
                                line("Bea", of(AGENT).in(null, "Trinidad and Tobago")),
                                line("Ann", of(AGENT))),
                        new Case(
                                "who is there everywhere when nobody says where",
                                press,
                                List.of("Ann", "Bea"),
                                line("Bea", of(AGENT).in(null, "US")),
                                line("Ann", of(AGENT))),
                        new Case(
                                "who was verified lately",
                                press,
                                List.of("Bea", "Cy"),
                                line("Ann", of(AGENT), null),
                                line("Cy", of(AGENT), Duration.ofDays(181)),
                                line("Bea", of(AGENT), Duration.ofDays(179))),
                        new Case(
                                "nobody who has ended or not begun",
                                press,
                                List.of("Ann"),
                                line("Bea", of(PUBLICIST).during(null, TODAY.minusDays(1))),
                                line("Cy", of(PUBLICIST).during(TODAY.plusDays(1), null)),
                                line("Ann", of(AGENT).during(TODAY, TODAY))),
                        new Case(
                                "somebody else as the fallback",
                                press,
                                List.of("Ann", "Max"),
                                ann(of(PUBLICIST)),
                                ann(of(AGENT)),
                                line("Max", of(MANAGER))))
                .map(one -> DynamicTest.dynamicTest(
                        one.rule(),
                        () -> assertThat(names(advise(one.ask(), one.known()))).isEqualTo(one.expected())));
    }

    @Test
    void fallsBackToTheAgencyWhereThereIsNobodyElse() {
        var advice = advise(Ask.of(PRESS_ASKS), line("Ann", of(AGENT)));

        assertThat(advice).returns(null, Advice::fallback).returns(AGENCY, Advice::agency);
    }

    @Test
    void saysWhatFitsAndThatNobodyHasVerifiedIt() {
        var line = line("Ann", of(AGENT, PRESS_ASKS).in("music", "US"), Duration.ofDays(180));
        var call = advise(Ask.of(PRESS_ASKS).in("music", null), line).suggestion();

        assertThat(call).isEqualTo(new Call(line, Fit.STATED, Fit.STATED, Fit.UNASKED, true));
    }

    /** Who is suggested, the fallback, the agency, and who is only named, where some are not to be contacted. */
    private record BarredCase(
            String rule,
            List<NamedParty> barred,
            List<String> advised,
            @Nullable NamedParty agency,
            RepresentationLine... known) {}

    @TestFactory
    Stream<DynamicTest> advisesNobodyWhoIsNotToBeContacted() {
        var best = ann(of(PUBLICIST, PRESS_ASKS));
        var other = line("Max", of(MANAGER));
        var free = alone("Lee", of(LAWYER));
        return Stream.of(
                        new BarredCase(
                                "the next, without who is barred", List.of(ANN), List.of("Max"), AGENCY, best, other),
                        new BarredCase("the agency alone", List.of(ANN), List.of(), AGENCY, best),
                        new BarredCase(
                                "who is of no agency where the agency is barred",
                                List.of(AGENCY),
                                List.of("Lee"),
                                null,
                                best,
                                other,
                                free),
                        new BarredCase("nobody", List.of(ANN, AGENCY), List.of(), null, best, other))
                .map(one -> DynamicTest.dynamicTest(one.rule(), () -> {
                    var ids = one.barred().stream().map(NamedParty::id).toList();
                    var advice = CallPolicy.advise(Ask.of(PRESS_ASKS), List.of(one.known()), ids::contains, NOW);
                    assertThat(names(advice)).isEqualTo(one.advised());
                    assertThat(advice.agency()).isEqualTo(one.agency());
                    assertThat(advice.barred()).isEqualTo(one.barred());
                }));
    }

    private static Advice advise(Ask ask, RepresentationLine... known) {
        return CallPolicy.advise(ask, List.of(known), party -> false, NOW);
    }

    private static List<String> names(Advice advice) {
        return Stream.of(advice.suggestion(), advice.fallback())
                .flatMap(Stream::ofNullable)
                .map(call -> call.line().representative().name())
                .toList();
    }

    private static RepresentationDetails of(@Nullable RepresentativeRole role, Routing... routing) {
        return RepresentationDetails.of(role, null, routing);
    }

    private static final NamedParty ANN = new NamedParty(Ids.next(), PartyKind.PERSON, "Ann");

    private static RepresentationLine ann(RepresentationDetails details) {
        return new RepresentationLine(Ids.next(), 0, CLIENT, ANN, AGENCY, details, null);
    }

    /** Of no agency. */
    private static RepresentationLine alone(String name, RepresentationDetails details) {
        var representative = new NamedParty(Ids.next(), PartyKind.PERSON, name);
        return new RepresentationLine(Ids.next(), 0, CLIENT, representative, null, details, null);
    }

    private static RepresentationLine line(String name, RepresentationDetails details) {
        return line(name, details, Duration.ofDays(1));
    }

    /** @param verifiedAgo null for never */
    private static RepresentationLine line(String name, RepresentationDetails details, @Nullable Duration verifiedAgo) {
        var representative = new NamedParty(UUID.randomUUID(), PartyKind.PERSON, name);
        var verified = verifiedAgo == null ? null : new Verification(NOW.minus(verifiedAgo), "Robin");
        return new RepresentationLine(Ids.next(), 0, CLIENT, representative, AGENCY, details, verified);
    }
}
