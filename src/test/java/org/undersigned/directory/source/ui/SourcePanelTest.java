package org.undersigned.directory.source.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.directory.source.SourceRow;
import org.undersigned.directory.source.SourceService;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.ViewTest;

class SourcePanelTest extends ViewTest {

    private static final String LABEL = "List of 3 January from the guild";

    @Autowired
    private SourceService sources;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private StoredStaff staff;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private final UUID origin = Ids.next();
    private UUID party = new UUID(0, 0);

    @BeforeEach
    void signInAndMakeAParty() {
        Staff.signIn(robin);
        staff.store();
        party = directory.person(DirectoryFixture.fresh("Ada Quill"));
    }

    @Test
    void saysFromWhichRowOfWhichListAPartyComesAndWhoBroughtIt() {
        add(12);
        DirectoryNavigation.toParty(party);

        assertThat(titles()).contains("Source");
        assertThat(words()).contains(LABEL + "Row 12, brought by Robin on 3 Jan 2026");
        assertThat(_get(RouterLink.class, spec -> spec.withText(LABEL)).getHref())
                .isEqualTo("imports/" + origin);
    }

    @Test
    void leadsNobodyToAnImportWhoMaySeeNone() {
        add(12);
        signIn(Role.PRESS_OFFICER);
        DirectoryNavigation.toParty(party);

        assertThat(words()).contains(LABEL + "Row 12, brought by Robin on 3 Jan 2026");
        assertThat(_find(RouterLink.class, spec -> spec.withText(LABEL))).isEmpty();
    }

    @Test
    void showsNothingOfAPartyThatNoListHasBrought() {
        DirectoryNavigation.toParty(party);
        assertThat(titles()).isNotEmpty().doesNotContain("Source", "Sources");
    }

    @Test
    @SuppressWarnings("unchecked")
    void readsManyBitByBit() {
        add(IntStream.rangeClosed(1, 120).toArray());
        DirectoryNavigation.toParty(party);

        assertThat(titles()).contains("Sources");
        var lists = _find(Grid.class, spec -> spec.withClasses("long-list"));
        assertThat(lists)
                .anySatisfy(list -> assertThat(_size((Grid<Object>) list)).isEqualTo(120));
    }

    private void add(int... rows) {
        var details = new SourceDetails(LABEL, origin, robin.id(), Instant.parse("2026-01-03T10:15:00Z"));
        sources.add(
                details,
                IntStream.of(rows).mapToObj(row -> new SourceRow(party, row)).toList());
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> words() {
        return _find(Div.class, spec -> spec.withClasses("part-words")).stream()
                .map(words -> words.getElement().getTextRecursively())
                .toList();
    }
}
