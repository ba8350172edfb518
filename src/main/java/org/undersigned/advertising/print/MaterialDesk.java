package org.undersigned.advertising.print;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.base.Refusal;

/** Keeps which released ad a paper has taken, which is the one that it prints whatever is released afterwards. */
@Component
class MaterialDesk {

    private final AcceptedMaterials materials;
    private final List<ReleasedCopy> copies;
    private final InsertionLife life;
    private final CurrentUser user;
    private final Clock clock;

    MaterialDesk(
            AcceptedMaterials materials, List<ReleasedCopy> copies, InsertionLife life, CurrentUser user, Clock clock) {
        this.materials = materials;
        this.copies = copies;
        this.life = life;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal when no ad is released, it is not for the space that is ordered, or the paper has it already */
    ReleasedCopy.Released accept(PlacedInsertion insertion) {
        var before = latest(insertion);
        if (insertion.insertion().state() == InsertionState.MATERIAL_ACCEPTED && before.isPresent()) {
            return acceptOther(insertion, before.get());
        }
        life.acceptMaterial(insertion.insertion());
        return keep(insertion, 1, fitting(insertion));
    }

    private ReleasedCopy.Released acceptOther(PlacedInsertion insertion, AcceptedMaterial before) {
        var copy = fitting(insertion);
        if (copy.placement().equals(before.copy().placement())) {
            throw new Refusal("advertising.order.refused.same-material", insertion.label(), copy.label());
        }
        life.acceptOtherMaterial(insertion.insertion());
        return keep(insertion, before.number() + 1, copy);
    }

    private ReleasedCopy.Released keep(PlacedInsertion insertion, int number, ReleasedCopy.Released copy) {
        materials.save(new AcceptedMaterial(insertion.id(), number, copy, user.id(), clock.instant()));
        return copy;
    }

    private ReleasedCopy.Released fitting(PlacedInsertion insertion) {
        var copy = released(insertion);
        copies.forEach(each -> each.expectFits(insertion.id()));
        return copy;
    }

    /** The ad that the paper has; where nobody has kept that, the one that is released. */
    ReleasedCopy.Released printed(PlacedInsertion insertion) {
        return latest(insertion).map(AcceptedMaterial::copy).orElseGet(() -> released(insertion));
    }

    /** The edition whose names the ad carries that the paper has. */
    Optional<UUID> edition(UUID insertion) {
        return materials
                .findFirstByInsertionIdOrderByNumberDesc(insertion)
                .map(material -> material.copy().edition());
    }

    /** The ads that the paper has, the latest of each insertion last. */
    List<MaterialRow> rows(Collection<UUID> insertions) {
        return materials.findByInsertionIdInOrderByNumber(insertions).stream()
                .map(AcceptedMaterial::row)
                .toList();
    }

    private Optional<AcceptedMaterial> latest(PlacedInsertion insertion) {
        return materials.findFirstByInsertionIdOrderByNumberDesc(insertion.id());
    }

    private ReleasedCopy.Released released(PlacedInsertion insertion) {
        return copies.stream()
                .flatMap(copy -> copy.of(insertion.id()).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.no-copy", insertion.label()));
    }
}
