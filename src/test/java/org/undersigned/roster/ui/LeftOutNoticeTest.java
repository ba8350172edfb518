package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Ids;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.MissingName;

class LeftOutNoticeTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @CsvSource({"50, 50, Name 49", "53, 51, and 3 more"})
    void listsSoManyAtFirstAndSaysHowManyMoreThereAre(int missing, int listed, String last) {
        show(missing, MissingName.Why.RUNS_BOOKED);

        assertThat(_find(ListItem.class)).hasSize(listed);
        assertThat(_find(ListItem.class).getLast().getText()).startsWith(last);
    }

    @Test
    void listsNobodyWhoIsMissingForAnotherReason() {
        show(3, MissingName.Why.WITHDRAWN);

        assertThat(_find(ListItem.class)).isEmpty();
    }

    private static void show(int count, MissingName.Why why) {
        var missing = IntStream.range(0, count)
                .mapToObj(number -> new MissingName(Ids.next(), "Name " + number, PartyKind.PERSON, why))
                .toList();
        UI.getCurrent().add(new LeftOutNotice("A page", missing, Map.of()));
    }
}
