package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.coalition.CoalitionDetails;
import org.undersigned.directory.coalition.CoalitionRole;
import org.undersigned.directory.coalition.CoalitionService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.directory.restriction.RestrictionDetails;
import org.undersigned.directory.restriction.RestrictionService;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;
import org.undersigned.shell.sample.SampleStaff.Cast;

/** Puts invented people and bodies into the directory and onto their way through the pipeline. */
@Component
class SamplePeople {

    private static final int PERSONS = 250;

    /** One of so many is a marquee name. */
    private static final int MARQUEE = 29;

    private static final List<String> DISCIPLINES = List.of(
            "acting",
            "music",
            "writing",
            "visual-arts",
            "photography",
            "journalism",
            "film-television",
            "games",
            "voice",
            "stage");

    /** How the sample is spread over the stages; as many of each as it stands here. */
    private static final List<Stage> STAGES = List.of(
            Stage.VERBAL_YES,
            Stage.VERBAL_YES,
            Stage.VERBAL_YES,
            Stage.VERBAL_YES,
            Stage.TALKING,
            Stage.ASKED,
            Stage.CLEARED,
            Stage.RESEARCHED,
            Stage.IDENTIFIED,
            Stage.VERBAL_YES,
            Stage.ASKED,
            Stage.DECLINED,
            Stage.VERBAL_YES,
            Stage.NO_ANSWER,
            Stage.TALKING,
            Stage.DO_NOT_ASK);

    private static final int ONE_REPRESENTED_IN = 4;
    private static final int ONE_DELIVERING_IN = 3;

    /** A person at the stage of somebody who is researched, and is to be left alone. */
    private static final int RESTRICTED = 7;

    private static final int RESTRICTED_MONTHS = 4;

    private final PartyService parties;
    private final SampleRepresentatives representatives;
    private final SampleAffiliations affiliations;
    private final SampleDuplicates duplicates;
    private final SampleContacts contacts;
    private final HonourService honours;
    private final CoalitionService coalition;
    private final SamplePipeline pipeline;
    private final RestrictionService restrictions;
    private final Clock clock;

    SamplePeople(
            PartyService parties,
            SampleRepresentatives representatives,
            SampleAffiliations affiliations,
            SampleDuplicates duplicates,
            SampleContacts contacts,
            HonourService honours,
            CoalitionService coalition,
            SamplePipeline pipeline,
            RestrictionService restrictions,
            Clock clock) {
        this.parties = parties;
        this.representatives = representatives;
        this.affiliations = affiliations;
        this.duplicates = duplicates;
        this.contacts = contacts;
        this.honours = honours;
        this.coalition = coalition;
        this.pipeline = pipeline;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** Gives the parties whose word we have, and who have not signed yet. */
    List<UUID> add(Cast cast, UUID campaign) {
        var all = cast.as(Role.COORDINATOR, () -> directory(campaign));
        var agreed = new ArrayList<UUID>();
        for (var i = 0; i < all.size(); i++) {
            var party = all.get(i);
            var stage = STAGES.get(i % STAGES.size());
            var owner = cast.id(i % 3 == 0 ? Role.COORDINATOR : Role.CAMPAIGNER);
            var tier = i % MARQUEE == 0
                    ? Tier.MARQUEE
                    : List.of(Tier.A, Tier.B, Tier.B, Tier.C).get(i % 4);
            cast.as(
                    i % 3 == 0 ? Role.COORDINATOR : Role.CAMPAIGNER,
                    () -> pipeline.open(campaign, party, new ParticipationDetails(tier, stage, owner)));
            if (stage == Stage.VERBAL_YES) {
                agreed.add(party);
            }
        }
        cast.as(Role.CAMPAIGNER, () -> restrict(all.get(RESTRICTED)));
        return agreed;
    }

    private UUID restrict(UUID party) {
        var reason = text("shell.sample.restriction");
        return restrictions.set(party, new RestrictionDetails(null, reason, today().plusMonths(RESTRICTED_MONTHS)));
    }

    private List<UUID> directory(UUID campaign) {
        var persons = new ArrayList<UUID>();
        var names = InventedNames.persons(PERSONS);
        names.forEach(name -> persons.add(person(name, persons.size())));
        duplicates.add(names);
        var bands = InventedNames.bands().stream()
                .map(name -> create(PartyKind.GROUP, name, "music"))
                .toList();
        var estates = InventedNames.estates().stream()
                .map(name -> create(PartyKind.ESTATE, name, "writing"))
                .toList();
        var bodies = new ArrayList<UUID>();
        InventedNames.bodies().forEach(name -> bodies.add(body(campaign, name, bodies.size())));
        representatives.add(everyOneIn(ONE_REPRESENTED_IN, persons));
        affiliations.add(persons, bands, bodies);
        return Stream.of(persons, bands, estates, bodies).flatMap(List::stream).toList();
    }

    private UUID body(UUID campaign, String name, int number) {
        var body = parties.create(PartyDetails.named(PartyKind.ORGANISATION, name));
        var delivers = number % ONE_DELIVERING_IN == 0 ? text("shell.sample.delivers") : null;
        coalition.join(campaign, body, new CoalitionDetails(role(number), number % 2 == 0, delivers));
        return body;
    }

    private static List<UUID> everyOneIn(int interval, List<UUID> parties) {
        return IntStream.range(0, parties.size())
                .filter(number -> number % interval == 0)
                .mapToObj(parties::get)
                .toList();
    }

    private UUID person(String name, int number) {
        var discipline = DISCIPLINES.get(number % DISCIPLINES.size());
        var names = new ArrayList<>(List.of(NameDetails.credited(name)));
        if (number % 17 == 0) {
            names.add(NameDetails.of(NameKind.MISSPELLING, name.replace("ll", "l")));
        }
        var tags = number % 11 == 0 ? List.of("london") : List.<String>of();
        var party =
                parties.create(new PartyDetails(PartyKind.PERSON, distinct(names), List.of(discipline), tags, null));
        if (number % MARQUEE == 0) {
            contacts.addTo(party, number / MARQUEE);
        }
        if (number % 23 == 0) {
            honours.add(
                    party, new HonourDetails(text("shell.sample.honour"), text("shell.sample.honour-source"), today()));
        }
        return party;
    }

    private static List<NameDetails> distinct(List<NameDetails> names) {
        return names.size() == 2 && names.get(0).text().equals(names.get(1).text()) ? names.subList(0, 1) : names;
    }

    private UUID create(PartyKind kind, String name, String discipline) {
        return parties.create(PartyDetails.named(kind, name).withDisciplines(discipline));
    }

    private static CoalitionRole role(int number) {
        return CoalitionRole.values()[number % CoalitionRole.values().length];
    }

    private LocalDate today() {
        return SampleZone.today(clock);
    }
}
