package org.lineofsight.platform.actor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells PostgreSQL who is acting, for the length of one transaction, and writes the audit with the
 * commit. Both are here because a transaction is the only place that no query can get around.
 */
public class ActorTransactionManager extends JdbcTransactionManager {

    public ActorTransactionManager(DataSource dataSource) {
        super(dataSource);
        setNestedTransactionAllowed(true);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Acting.current().orElse(null);
        if (actor != null) {
            bind(connection, actor);
            AuditTrail.current().ifPresent(trail -> trail.by(actor));
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var trail = AuditTrail.current().orElse(null);
        if (trail != null && trail.hasSomethingToSay()) {
            try {
                var holder =
                        ((JdbcTransactionObjectSupport) status.getTransaction())
                                .getConnectionHolder();
                trail.writeAndCommit(holder.getConnection());
            } catch (SQLException e) {
                throw new TransactionSystemException(
                        "What was done could not be audited, so it was not done", e);
            }
        }
        super.doCommit(status);
    }

    private static void bind(Connection connection, Actor actor) throws SQLException {
        try (var call = connection.prepareStatement("select platform.bind_actor(?, ?, ?)")) {
            call.setObject(1, actor.accountId());
            call.setObject(2, (@Nullable UUID) actor.agencyId(), java.sql.Types.OTHER);
            call.setString(3, actor.role().name());
            call.execute();
        }
    }
}
