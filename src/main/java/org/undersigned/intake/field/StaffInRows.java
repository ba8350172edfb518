package org.undersigned.intake.field;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.undersigned.access.StaffName;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.name.Folding;

/** Whom rows mean by the name of somebody of the staff, who are read once in a transaction that reads many rows. */
@Component
class StaffInRows {

    private final UserDirectory users;

    StaffInRows(UserDirectory users) {
        this.users = users;
    }

    List<StaffName> all() {
        var kept = kept();
        if (kept != null) {
            return kept.staff();
        }
        var staff = users.staff();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var read = new Read(this, staff);
            TransactionSynchronizationManager.bindResource(this, read);
            TransactionSynchronizationManager.registerSynchronization(read);
        }
        return staff;
    }

    private @Nullable Read kept() {
        return (Read) TransactionSynchronizationManager.getResource(this);
    }

    /** Who is meant; nobody where two have the name. */
    Optional<UUID> meant(String value) {
        var word = Folding.compact(value);
        var staff = all();
        var byKey = staff.stream()
                .map(StaffName::id)
                .filter(id -> id.toString().equals(value))
                .findFirst();
        var named = staff.stream()
                .filter(user -> Folding.compact(user.name()).equals(word))
                .map(StaffName::id)
                .toList();
        return byKey.or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /** The staff as they are for one transaction. */
    private record Read(StaffInRows key, List<StaffName> staff) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}
