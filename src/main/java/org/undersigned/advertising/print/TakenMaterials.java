package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which ad each paper has taken last. Whoever calls has asked for the permission. */
@Component
public class TakenMaterials {

    private final AcceptedMaterials materials;

    TakenMaterials(AcceptedMaterials materials) {
        this.materials = materials;
    }

    /** By insertions the placement that the paper prints; those for which it has taken nothing are left out. */
    public Map<UUID, UUID> of(Collection<UUID> insertions) {
        return materials.findByInsertionIdInOrderByNumber(insertions).stream()
                .collect(Collectors.toMap(
                        AcceptedMaterial::insertionId,
                        material -> material.copy().placement(),
                        (earlier, later) -> later));
    }
}
