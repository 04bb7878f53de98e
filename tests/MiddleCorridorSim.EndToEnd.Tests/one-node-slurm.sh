#!/usr/bin/env bash
# Starts or stops a Slurm of one node for tests, everything under one folder: one-node-slurm.sh start|stop FOLDER
# Needs Debian's slurm-wlm and munge, and root. Use it with SLURM_CONF=FOLDER/slurm.conf.
set -euo pipefail

folder="$2"

stop() {
  for name in slurmd slurmctld munged; do
    [[ -f "$folder/run/$name.pid" ]] || continue
    local process
    process="$(cat "$folder/run/$name.pid")"
    kill "$process" 2> /dev/null || continue
    for _ in $(seq 1 100); do
      kill -0 "$process" 2> /dev/null || break
      sleep 0.1
    done
  done
}

start() {
  local host
  host="$(hostname -s)"
  mkdir -p "$folder"/{munge,run,state,spool,log}
  chmod 700 "$folder/munge"
  head -c 128 /dev/urandom > "$folder/munge/key"
  chmod 600 "$folder/munge/key"
  munged --force --key-file="$folder/munge/key" --socket="$folder/run/munge.sock" --pid-file="$folder/run/munged.pid" \
    --log-file="$folder/log/munged.log" --seed-file="$folder/munge/seed" > /dev/null 2>&1
  cat > "$folder/slurm.conf" << END
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/run/munge.sock
CredType=cred/munge
CommunicationParameters=NoAddrCache
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1,sched_min_interval=0
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdTimeout=30
MaxArraySize=10001
SlurmdParameters=config_overrides
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/run/slurmctld.pid
SlurmdPidFile=$folder/run/slurmd.pid
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/slurmd.log
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16819 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
  echo "CgroupAutomount=no" > "$folder/cgroup.conf"
  slurmctld -f "$folder/slurm.conf" > /dev/null 2>&1
  slurmd -f "$folder/slurm.conf" -N n1 > /dev/null 2>&1
  export SLURM_CONF="$folder/slurm.conf"
  for _ in $(seq 1 50); do
    if [[ "$(sinfo --noheader --format=%t 2> /dev/null)" == idle* ]]; then return 0; fi
    sleep 0.2
  done
  echo "one-node-slurm: the node did not come up" >&2
  tail -n 20 "$folder"/log/*.log >&2
  return 1
}

"$1"
