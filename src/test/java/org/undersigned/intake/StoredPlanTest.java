package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;
import tools.jackson.databind.json.JsonMapper;

/** Plans as they stand in databases that are in use. */
class StoredPlanTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final UUID WORDS = UUID.fromString("0199a1b2-0000-7000-8000-000000000001");

    private static final ImportPlan PLAN = new ImportPlan(
            new PlanColumns(
                    List.of("Name", "Asked"),
                    Arrays.asList(Field.NAME, null),
                    Map.of(Field.TIER, Map.of("top", "A")),
                    Arrays.asList(null, DayOrder.DAY_FIRST)),
            new PlanForAll(PartyKind.GROUP, "music", Visibility.VAULT, "Guild list"),
            new PlannedRecords(Tier.A, Stage.ASKED, WORDS, Set.of(Scope.WEB_LIST)),
            Set.of(CleaningRule.TITLE));

    @Test
    void readsAllPartsFromSideBySide() {
        assertThat(JSON.readValue("""
                {"headings": ["Name", "Asked"], "fields": ["NAME", null], "kind": "GROUP", "discipline": "music",
                 "tier": "A", "stage": "ASKED", "letterVersion": "%s", "scopes": ["WEB_LIST"], "refused": ["TITLE"],
                 "visibility": "VAULT", "source": "Guild list", "words": {"TIER": {"top": "A"}},
                 "dayOrders": [null, "DAY_FIRST"]}
                """.formatted(WORDS), ImportPlan.class)).isEqualTo(PLAN);
    }

    @Test
    void readsAgainWhatItWrites() {
        var stored = JSON.writeValueAsString(PLAN);
        assertThat(JSON.readTree(stored).propertyNames())
                .containsExactlyInAnyOrder(
                        "headings",
                        "fields",
                        "kind",
                        "discipline",
                        "tier",
                        "stage",
                        "letterVersion",
                        "scopes",
                        "refused",
                        "visibility",
                        "source",
                        "words",
                        "dayOrders");
        assertThat(JSON.readValue(stored, ImportPlan.class)).isEqualTo(PLAN);
    }

    @Test
    void readsPlansOfWhatWasNotAskedYet() {
        var plan = JSON.readValue("""
                {"headings": ["Name"], "fields": ["NAME"], "kind": null, "discipline": null, "tier": "B",
                 "stage": null, "letterVersion": null, "scopes": []}
                """, ImportPlan.class);
        assertThat(plan.all()).isEqualTo(PlanForAll.NOTHING_SAID);
        assertThat(plan.records()).isEqualTo(PlannedRecords.opening(null));
        assertThat(plan.columns()).isEqualTo(PlanColumns.of(List.of("Name"), List.of(Field.NAME)));
        assertThat(plan.refused()).contains(CleaningRule.TITLE).doesNotContain(CleaningRule.WHITE_SPACE);
    }
}
