package org.undersigned.directory;

import java.util.List;
import java.util.Random;

/** Names as a large directory has them: common first names, family names common and rare, bands and bodies. */
final class GeneratedNames {

    private static final List<String> FIRST = List.of(
            ("James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan"
                            + " Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony"
                            + " Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth"
                            + " Carol Kevin Amanda Brian Dorothy George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca"
                            + " Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Shirley Eric Angela"
                            + " Jonathan Helen Stephen Anna Larry Brenda Justin Pamela Scott Nicole Brandon Emma Benjamin Samantha"
                            + " Samuel Katherine Zoë José Chloé Søren Jürgen Siân Renée Noël Björk Łukasz Ana Mahalia Scarlett"
                            + " Cate Questlove")
                    .split(" "));

    private static final List<String> FAMILY = List.of(
            ("Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez"
                            + " Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark"
                            + " Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams"
                            + " Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts O'Brien Müller Gordon-Levitt")
                    .split(" "));

    private static final List<String> NOUNS = List.of(
            ("Stones Rockets Tigers Kings Shadows Wolves Angels Machines Gardens Rivers Strangers Lights Ghosts Sisters"
                            + " Brothers Birds Heads Pilots Monkeys Dolls")
                    .split(" "));

    private static final String ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr r s st t tr v w z";
    private static final String RIMES = "a an ar e el en er i in o on or u ur";
    private static final String ENDINGS = "son berg man ski well ton ez ini ley by sen stein ford worth";

    private final Random random;

    GeneratedNames(long seed) {
        this.random = new Random(seed);
    }

    PartyDetails party() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> PartyDetails.named(PartyKind.GROUP, band());
            case 2 -> PartyDetails.named(PartyKind.ORGANISATION, family() + " Guild of " + pick(NOUNS));
            default -> PartyDetails.named(PartyKind.PERSON, person());
        };
    }

    private String person() {
        var middle = random.nextInt(6) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
        return pick(FIRST) + middle + " " + family();
    }

    private String band() {
        return switch (random.nextInt(4)) {
            case 0 -> "The " + rare() + " " + pick(NOUNS);
            case 1 -> rare() + " & the " + pick(NOUNS);
            case 2 -> rare().substring(0, 1) + "." + rare().charAt(0) + "." + rare().charAt(0) + ".";
            default -> rare() + " " + random.nextInt(100);
        };
    }

    private String family() {
        return random.nextInt(3) == 0 ? pick(FAMILY) : rare();
    }

    private String rare() {
        var name = new StringBuilder();
        for (var i = 0; i <= random.nextInt(2); i++) {
            name.append(pick(List.of(ONSETS.split(" ")))).append(pick(List.of(RIMES.split(" "))));
        }
        name.append(pick(List.of(ENDINGS.split(" "))));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
