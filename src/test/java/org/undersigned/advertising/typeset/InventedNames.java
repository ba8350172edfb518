package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Names that nobody has, as a page has them: people of many languages, bands, estates, unions. */
public final class InventedNames {

    private static final long SEED = 1601;

    private static final List<String> GIVEN = List.of(
            "Sean",
            "Zoë",
            "Łukasz",
            "Anaïs",
            "Søren",
            "Nguyễn Thị",
            "Đặng",
            "Björn",
            "Chloé",
            "José María",
            "Ewa",
            "Siân",
            "Gintarė",
            "Ødegård",
            "Márton",
            "Şebnem",
            "İpek",
            "Ioana",
            "Tomáš",
            "Jānis",
            "Aoife",
            "Kwame",
            "Chimamanda",
            "Yūki",
            "Mingxia",
            "Sergei",
            "Oksana",
            "Tariq",
            "Leïla",
            "Ravi",
            "Margaret",
            "Jo",
            "Flea",
            "Catherine",
            "Bartholomew",
            "Ann",
            "Ida",
            "Theo",
            "Maximilian",
            "Ursula",
            "Đorđe",
            "Nuria",
            "Hồng Ánh");

    private static final List<String> FAMILY = List.of(
            "Astin",
            "O’Brien",
            "Grønvold",
            "Kowalczyk",
            "Nguyễn",
            "Trần Văn",
            "Þórsdóttir",
            "Müller",
            "de la Cruz",
            "van den Berg",
            "Fitzgerald",
            "Okonkwo",
            "Dvořák",
            "Šimůnek",
            "Ó Súilleabháin",
            "Năstase",
            "Yıldırım",
            "Sjögren",
            "Bērziņš",
            "Kazlauskaitė",
            "Hernández",
            "Lefèvre",
            "Bianchi",
            "Papadopoulou",
            "Shevchenko",
            "Al-Khatib",
            "Ramaswamy",
            "Tanaka",
            "Zhāng",
            "Smith",
            "Lee",
            "Ng",
            "Wollstonecraft",
            "Featherstonehaugh",
            "Kim",
            "Montgomery",
            "Abercrombie",
            "Griffin",
            "Offley",
            "Hà",
            "Lê",
            "Phạm",
            "Quỳnh");

    private static final List<String> BODIES = List.of(
            "The Invented Players",
            ".38 Calibre",
            "The Estate of Ida Offley",
            "International Alliance of Invented Stage Employees and Moving Picture Technicians, Local 17",
            "Union of Invented Journalists",
            "The Griffin Quartet",
            "Guild of Invented Writers, West");

    private static final List<String> DESCRIPTORS =
            List.of("actor", "president, Guild of Invented Writers", "novelist");

    private InventedNames() {}

    public static List<SetName> of(int count) {
        return of(count, 0);
    }

    /** @param described one in so many has a descriptor; none where it is 0 */
    public static List<SetName> of(int count, int described) {
        var random = new Random(SEED);
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            var number = names.size();
            if (number % 150 == 149) {
                names.add(
                        BODIES.get(number / 150 % BODIES.size()) + (number / 150 < BODIES.size() ? "" : " " + number));
            } else {
                var middle = random.nextInt(6) == 0 ? " " + (char) ('A' + random.nextInt(26)) + "." : "";
                var family = random.nextInt(9) == 0
                        ? FAMILY.get(random.nextInt(FAMILY.size())) + "-" + FAMILY.get(random.nextInt(FAMILY.size()))
                        : FAMILY.get(random.nextInt(FAMILY.size()));
                names.add(GIVEN.get(random.nextInt(GIVEN.size())) + middle + " " + family);
            }
        }
        var set = new ArrayList<SetName>();
        for (var name : names) {
            var number = set.size();
            set.add(new SetName(
                    name,
                    described > 0 && number % described == 0
                            ? DESCRIPTORS.get(number / described % DESCRIPTORS.size())
                            : ""));
        }
        return set;
    }
}
