package org.undersigned.intake.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return read().staff();
    }

    private Read read() {
        var kept = kept();
        if (kept != null) {
            return kept;
        }
        var read = new Read(this, users.staff(), new HashMap<>());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, read);
            TransactionSynchronizationManager.registerSynchronization(read);
        }
        return read;
    }

    private @Nullable Read kept() {
        return (Read) TransactionSynchronizationManager.getResource(this);
    }

    /** Who is meant, by the name or by the address with which they sign in; nobody where two have the name. */
    Optional<UUID> meant(String value) {
        return value.indexOf('@') < 0 ? named(value) : read().byAddress().computeIfAbsent(value, this::withAddress);
    }

    private Optional<UUID> withAddress(String written) {
        return users.withAddress(written).map(StaffName::id);
    }

    private Optional<UUID> named(String value) {
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
    private record Read(StaffInRows key, List<StaffName> staff, Map<String, Optional<UUID>> byAddress)
            implements TransactionSynchronization {

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
