package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.campaign.CampaignFixture.text;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Which numbers' signatures count for which number. */
@ServiceTest
class CoverageTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private CampaignFixture fixture;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    /** Steps: C corrects, A asks again; they make the numbers from 2 on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''    | 1 | 1
        C     | 1 | 1
        C     | 2 | 1 2
        A     | 1 | 1
        A     | 2 | 2
        CC    | 3 | 1 2 3
        CC    | 2 | 1 2
        AC    | 3 | 2 3
        CA    | 3 | 3
        CA    | 2 | 1 2
        ACAC  | 5 | 4 5
        CACC  | 5 | 3 4 5
        CACC  | 2 | 1 2
        """)
    void aCorrectionKeepsEarlierSignaturesAndAskingAgainDoesNot(String steps, int number, String covering) {
        var letter = fixture.letter(fixture.campaign()).letterId();
        steps.chars().forEach(step -> {
            if (step == 'C') {
                fixture.correction(letter);
            } else {
                fixture.askedAgain(letter);
            }
        });
        assertThat(letters.numbersCovering(letter, number))
                .containsExactlyElementsOf(
                        Arrays.stream(covering.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void translationsChangeNothing() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        fixture.askedAgain(letter);
        letters.publish(letter, VersionDraft.translation(2, "de", text()));
        letters.publish(letter, VersionDraft.translation(1, "fr", text()));
        fixture.correction(letter);
        assertThat(letters.numbersCovering(letter, 3)).containsExactly(2, 3);
        assertThat(letters.numbersCovering(letter, 1)).containsExactly(1);
    }

    @Test
    void lettersDoNotMix() {
        var campaign = fixture.campaign();
        var corrected = fixture.letter(campaign).letterId();
        var askedAgain = fixture.letter(campaign).letterId();
        fixture.correction(corrected);
        fixture.askedAgain(askedAgain);
        assertThat(letters.numbersCovering(corrected, 2)).containsExactly(1, 2);
        assertThat(letters.numbersCovering(askedAgain, 2)).containsExactly(2);
    }
}
