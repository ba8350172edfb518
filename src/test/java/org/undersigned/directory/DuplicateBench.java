package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.name.NameBlocks;
import org.undersigned.base.name.SamePerson;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.duplicate.DuplicateService;
import org.undersigned.testing.Database;
import org.undersigned.testing.Figures;
import org.undersigned.testing.Figures.Took;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How many of 10,000 names that are another writing of somebody in a large directory are found, how many names are
 * compared for it, and how long the likely entries for one take. Run by hand.
 */
@ServiceTest
@Tag("bench")
class DuplicateBench {

    private static final int NAMES = Integer.getInteger("undersigned.bench.duplicates", 10_000);
    private static final int ASKED = 500;
    private static final double RECALL = 0.95;
    private static final double SHARE_COMPARED = 0.002;

    /** How many hands write one name. Other scripts and lost words are measured with the search. */
    private static final Set<TypedVariant> WRITINGS =
            EnumSet.complementOf(EnumSet.of(TypedVariant.CYRILLIC, TypedVariant.GREEK, TypedVariant.MISSING_WORD));

    @Autowired
    private DuplicateService duplicates;

    @Autowired
    private LargeDirectory directory;

    @Autowired
    private Database database;

    private final Figures figures = new Figures();
    private final Random random = new Random(3);

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    private record Writing(TypedVariant variant, int of, String typed) {}

    @Test
    void findsNearlyAllAndComparesFew(TestReporter reporter) throws IOException {
        var writings = writings(directory.names());
        var compared = writings.stream().mapToLong(this::compared).average().orElseThrow();
        var recall = writings.stream().mapToInt(this::found).average().orElseThrow();
        var share = compared / directory.names().size();
        figures.say(String.format(
                Locale.ROOT,
                "%d names against %d: recall %.3f, %.0f compared for each, %.3f %% of all pairs",
                writings.size(),
                directory.names().size(),
                recall,
                compared,
                share * 100));
        measureLikely(writings);
        figures.publish("duplicates", reporter);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
        assertThat(share).isLessThanOrEqualTo(SHARE_COMPARED);
    }

    /** How many names stand in the blocks of a writing. */
    private long compared(Writing writing) {
        return count("select count(distinct name_id) from name_block where block_key in (:blocks)", writing);
    }

    /** 1 when the one who is meant is among them and is taken for the same. */
    private int found(Writing writing) {
        var meant = directory.names().get(writing.of());
        var inBlocks =
                count("select count(*) from name_block where block_key in (:blocks) and party_id = :party", writing);
        return inBlocks > 0 && SamePerson.judge(writing.typed(), meant).isSame() ? 1 : 0;
    }

    private long count(String sql, Writing writing) {
        var party = UuidBytes.of(directory.ids().get(writing.of()));
        var parameters = Map.of("blocks", NameBlocks.seeking(writing.typed()), "party", party);
        var counted = new NamedParameterJdbcTemplate(database.jdbc()).queryForObject(sql, parameters, Long.class);
        return Objects.requireNonNull(counted);
    }

    private void measureLikely(List<Writing> writings) {
        var took = new ArrayList<Took>();
        for (var writing : writings.subList(0, Math.min(ASKED, writings.size()))) {
            var details = PartyDetails.named(PartyKind.PERSON, writing.typed());
            took.add(Figures.time(() -> duplicates.likely(details)));
        }
        figures.report("likely entries for one name", took.stream());
    }

    private List<Writing> writings(List<String> names) {
        var variants = List.copyOf(WRITINGS);
        var writings = new ArrayList<Writing>();
        while (writings.size() < NAMES) {
            var of = random.nextInt(names.size());
            var variant = variants.get(random.nextInt(variants.size()));
            variant.of(names.get(of), random).ifPresent(typed -> writings.add(new Writing(variant, of, typed)));
        }
        return writings;
    }
}
